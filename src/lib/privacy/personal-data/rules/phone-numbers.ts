import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { standsBefore, wholeMatchesOf } from '../pattern-hits.ts';
import { patterns } from '../patterns.ts';
import type { Certainty, PersonalDataHit } from '../personal-data-hit.ts';
import type { Rule } from '../rule.ts';
import { spokenNumberAt } from '../spoken-number.ts';

const phoneWords: ReadonlySet<string> = new Set(
	'nummer telefoonnummer mobiel mobiele bel bellen belt 06-nummer telefoon app appen noodnummer toestel whatsapp'.split(
		' '
	)
);
/** A number of the Netherlands has ten digits, from the first nought on. */
const dutchDigits = 10;
/** Fewer digits, said one by one, may be anything. */
const fewestSpokenDigits = 8;

/** Telephone numbers in digits, checked against the numbering plan, and those said aloud: `nul zes, twaalf, vierendertig, …`. */
export const phoneNumbers: Rule = (turn) => {
	const hits: PersonalDataHit[] = [];
	for (const { start, end, words } of wholeMatchesOf(turn.text, patterns.phone)) {
		const certainty = judge(words, standsBefore(turn.text, start, 60, phoneWords));
		if (certainty !== undefined) hits.push({ kind: 'phone', start, end, certainty });
	}
	let next = 0;
	for (const [position, word] of turn.words.entries()) {
		if (position < next) continue;
		const spoken = spokenNumberAt(turn.words, position);
		if (spoken === undefined) continue;
		next = spoken.next;
		const isDutch =
			spoken.digits.startsWith('0') && spoken.digits.length >= fewestSpokenDigits && spoken.digits.length <= 12;
		if (isDutch) hits.push({ kind: 'phone', start: word.start, end: spoken.end, certainty: 'likely' });
	}
	return hits;
};

function judge(words: string, isAnnounced: boolean): Certainty | undefined {
	const digits = words.replaceAll(patterns.noDigit, '');
	const hasPrefix = words.startsWith('0') || words.startsWith('+') || words.startsWith('(');
	if (hasPrefix && parsePhoneNumberFromString(words, 'NL')?.isValid() === true) return 'certain';
	if (digits.startsWith('0') && digits.length === dutchDigits) return 'likely';
	return isAnnounced ? 'ask' : undefined;
}
