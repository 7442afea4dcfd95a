import { countrySpecs, isValidIBAN } from 'ibantools';
import { isBorder } from '../pattern-hits.ts';
import { patterns } from '../patterns.ts';
import type { PersonalDataHit } from '../personal-data-hit.ts';
import type { Rule } from '../rule.ts';

/** An account number with a blank after every character is no longer than this. */
const longestWritten = 80;

/** International bank account numbers (IBAN, ISO 13616), checked by their check digits; of Dutch ones also those with a slip in them. */
export const bankAccounts: Rule = ({ text }) => {
	const hits: PersonalDataHit[] = [];
	for (const { index: start } of text.matchAll(patterns.ibanStart)) {
		const length = countrySpecs[text.slice(start, start + 2).toUpperCase()]?.chars ?? undefined;
		if (length === undefined || !isBorder(text, start)) continue;
		const read = readCharacters(text, start, length);
		if (read === undefined || !isBorder(text, read.end)) continue;
		const isValid = isValidIBAN(read.characters);
		if (isValid || isDutchShape(read.characters)) {
			hits.push({ kind: 'iban', start, end: read.end, certainty: isValid ? 'certain' : 'likely' });
		}
	}
	return hits;
};

/** So many letters and digits from an offset on, blanks, dots and hyphens skipped; nothing if something else comes between. */
function readCharacters(text: string, start: number, length: number): { characters: string; end: number } | undefined {
	let characters = '';
	for (let offset = start; offset < Math.min(text.length, start + longestWritten); offset += 1) {
		const character = text.charAt(offset);
		if (isLetterOrDigit(character)) characters += character.toUpperCase();
		else if (!' .-\u00a0'.includes(character)) return undefined;
		if (characters.length === length) return { characters, end: offset + 1 };
	}
	return undefined;
}

/** Two letters, two digits, four letters, ten digits. */
function isDutchShape(characters: string): boolean {
	return (
		characters.startsWith('NL') &&
		[...characters].every((character, index) => (index < 2 || (index >= 4 && index < 8)) !== isDigit(character))
	);
}

function isLetterOrDigit(character: string): boolean {
	return isDigit(character) || (character.toUpperCase() >= 'A' && character.toUpperCase() <= 'Z');
}

function isDigit(character: string): boolean {
	return character >= '0' && character <= '9';
}
