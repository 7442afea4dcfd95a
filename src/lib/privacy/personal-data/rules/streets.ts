import { isCommonWord } from '../is-common-word.ts';
import { wholeMatchesOf } from '../pattern-hits.ts';
import { patterns } from '../patterns.ts';
import type { Certainty, PersonalDataHit } from '../personal-data-hit.ts';
import type { PersonalDataKnowledge } from '../personal-data-knowledge.ts';
import type { Rule } from '../rule.ts';
import { follows, type SpokenWord } from '../spoken-word.ts';
import { impersonalWords } from '../words/impersonal-words.ts';
import { interfixes } from '../words/title-words.ts';
import { streetEndings, streetOpenings, sureStreetEndings } from '../words/street-words.ts';

/** Streets by how their names end, with the house number that follows, and post boxes. */
export const streets: Rule = ({ text, words }, knowledge) => {
	const hits: PersonalDataHit[] = wholeMatchesOf(text, patterns.postBox).map(({ start, end }) => ({
		kind: 'street',
		start,
		end,
		certainty: 'certain'
	}));
	for (const [position, word] of words.entries()) {
		const named = endOfLaneOf(words, position, knowledge);
		if (named !== undefined) {
			const { end } = named;
			hits.push({ kind: 'street', start: word.start, end: end + houseNumberAt(text, end).length, certainty: 'likely' });
		}
		if (!hasEnding(word.folded, streetEndings)) continue;
		const number = houseNumberAt(text, word.end);
		const certainty = judge(words, position, number !== '', knowledge);
		if (certainty === undefined) continue;
		hits.push({ kind: 'street', start: startOfStreet(words, position), end: word.end + number.length, certainty });
	}
	return hits;
};

function houseNumberAt(text: string, offset: number): string {
	return patterns.houseNumber.exec(text.slice(offset, offset + 40))?.[0] ?? '';
}

/** The last word of `laan van Meerdervoort`, `Laan van de Vrijheid`; a lane of something everyday is no street. */
function endOfLaneOf(
	words: readonly SpokenWord[],
	position: number,
	knowledge: PersonalDataKnowledge
): SpokenWord | undefined {
	if (words[position]?.folded !== 'laan' || words[position + 1]?.folded !== 'van') return undefined;
	const name = words.slice(position + 2, position + 5).find(({ folded }) => !interfixes.has(folded));
	if (!follows(name)) return undefined;
	return name.letters === 'lower' && isCommonWord(name.folded, knowledge) ? undefined : name;
}

function judge(
	words: readonly SpokenWord[],
	position: number,
	hasNumber: boolean,
	knowledge: PersonalDataKnowledge
): Certainty | undefined {
	const word = words[position];
	if (word === undefined || impersonalWords.has(word.folded)) return undefined;
	const isSure = hasEnding(word.folded, sureStreetEndings);
	const isCommon = isCommonWord(word.folded, knowledge);
	const hasCapital = word.letters !== 'lower';
	if (hasCapital && hasNumber && (isSure || !isCommon)) return 'certain';
	if (hasCapital && isSure && !(word.opensSentence && isCommon)) return 'likely';
	if (hasCapital && !isCommon) return 'ask';
	if (hasNumber && isSure && !isCommon) return 'likely';
	if (hasNumber && isSure && isPlaced(words, position)) return 'ask';
	const isEverydayEnding = word.folded.endsWith('gang') || word.folded.endsWith('weg');
	if (hasNumber && !isCommon) return 'ask';
	return isSure && !isCommon && !isEverydayEnding && isPlaced(words, position) ? 'likely' : undefined;
}

/** `in de …`, `op de …`, `aan het …`. */
function isPlaced(words: readonly SpokenWord[], position: number): boolean {
	const last = describing.has(words[position - 1]?.folded ?? '') ? position - 1 : position;
	const article = words[last - 1]?.folded ?? '';
	const before = words[last - 2]?.folded ?? '';
	const isArticle = article === 'de' || article === 'het';
	return prepositions.has(isArticle ? before : article);
}

const prepositions: ReadonlySet<string> = new Set([
	'in',
	'op',
	'aan',
	'naar',
	'uit',
	'bij',
	'van',
	'langs',
	'tegenover',
	'over'
]);

/** Takes in what belongs to the name before its last word: `Lange Nieuwstraat`, `Jan van Galenstraat`. */
function startOfStreet(words: readonly SpokenWord[], position: number): number {
	let first = position;
	for (let back = position; position - back < 5 && follows(words[back]); back -= 1) {
		const before = words[back - 1];
		if (before === undefined || before.opensSentence) break;
		if (belongs(before)) first = back - 1;
		else if (!interfixes.has(before.folded)) break;
	}
	return words[first]?.start ?? 0;
}

const describing: ReadonlySet<string> = new Set(
	'prinses prins koningin oude nieuwe lange korte grote kleine eerste tweede derde burgemeester'.split(' ')
);

function belongs(word: SpokenWord): boolean {
	if (word.letters === 'lower') return describing.has(word.folded);
	return streetOpenings.has(word.folded) || (word.letters === 'capitalised' && !impersonalWords.has(word.folded));
}

function hasEnding(folded: string, endings: readonly string[]): boolean {
	return endings.some((ending) => folded.length > ending.length + 2 && folded.endsWith(ending));
}
