import { isCommonWord } from '../is-common-word.ts';
import type { Certainty, PersonalDataHit } from '../personal-data-hit.ts';
import type { PersonalDataKnowledge } from '../personal-data-knowledge.ts';
import type { Rule } from '../rule.ts';
import { follows, type SpokenWord } from '../spoken-word.ts';
import { impersonalWords } from '../words/impersonal-words.ts';
import { townsOfSeveralWords } from '../words/town-words.ts';

const locativeWords: ReadonlySet<string> = new Set([
	'in',
	'uit',
	'naar',
	'te',
	'vanuit',
	'richting',
	'gemeente',
	'dorp',
	'stad',
	'wijk',
	'omgeving',
	'regio',
	'buurt'
]);
const openings: ReadonlySet<string> = new Set([
	'den',
	'sint',
	'st',
	'nieuw',
	'oud',
	'noord',
	'zuid',
	'oost',
	'west',
	'bad',
	'hoek',
	'alphen'
]);

/** Towns and quarters from the lists, and whatever with a capital stands where a place would: `in Nieuw-Havendam`. */
export const places: Rule = ({ words, isLowerCase }, knowledge) => {
	const hits = namedInWords(words);
	for (const [position, word] of words.entries()) {
		const before = words[position - 1];
		const isPlaced = before !== undefined && follows(word) && locativeWords.has(before.folded);
		const certainty = judge(word, isPlaced, isLowerCase, knowledge);
		if (certainty !== undefined)
			hits.push({ kind: 'place', start: startOf(words, position), end: endOf(words, position), certainty });
	}
	return hits;
};

function judge(
	word: SpokenWord,
	isPlaced: boolean,
	isLowerCase: boolean,
	knowledge: PersonalDataKnowledge
): Certainty | undefined {
	if (impersonalWords.has(word.folded) || word.text.length < 3) return undefined;
	const isListed = knowledge.places.has(word.folded);
	const isName = knowledge.firstNames.has(word.folded);
	if (word.letters === 'lower') {
		if (knowledge.commonWords.has(word.folded) || isName) return undefined;
		if (!isListed) return isPlaced && soundsLikePlace(word.folded) ? 'ask' : undefined;
		return isPlaced ? 'likely' : isLowerCase && !isCommonWord(word.folded, knowledge) ? 'ask' : undefined;
	}
	const isCommon = isCommonWord(word.folded, knowledge);
	if (isListed && isPlaced) return knowledge.commonWords.has(word.folded) ? 'ask' : 'likely';
	if (isListed && !isCommon && !isName) return word.opensSentence ? 'ask' : 'likely';
	if (word.opensSentence || isName || word.letters === 'capitals') return undefined;
	if (isPlaced && knowledge.properNouns.has(word.folded) && !knowledge.commonWords.has(word.folded)) return 'likely';
	return isPlaced || soundsLikePlace(word.folded) ? 'ask' : undefined;
}

/** Towns of several words, whose parts alone say little. */
function namedInWords(words: readonly SpokenWord[]): PersonalDataHit[] {
	const hits: PersonalDataHit[] = [];
	for (const [position, word] of words.entries()) {
		const rest = townsOfSeveralWords
			.get(word.folded)
			?.find((parts) => parts.every((part, index) => words[position + 1 + index]?.folded === part));
		const last = rest === undefined ? undefined : words[position + rest.length];
		if (last !== undefined) hits.push({ kind: 'place', start: word.start, end: last.end, certainty: 'likely' });
	}
	return hits;
}

function soundsLikePlace(folded: string): boolean {
	return (
		beginnings.some((beginning) => folded.startsWith(beginning)) ||
		endings.some((ending) => folded.length > ending.length + 2 && folded.endsWith(ending))
	);
}

const beginnings = ['nieuw-', 'oud-', 'noord-', 'zuid-', 'oost-', 'west-', 'sint-'];
const endings = ['dam', 'drecht', 'veen', 'wijk', 'hoven', 'huizen', 'wolde', 'foort'];

/** `Den Haag`, `Nieuw Vennep`: the word before is part of the name. */
function startOf(words: readonly SpokenWord[], position: number): number {
	const word = words[position];
	const before = words[position - 1];
	if (word === undefined) return 0;
	return before !== undefined && follows(word) && before.letters === 'capitalised' && openings.has(before.folded)
		? before.start
		: word.start;
}

/** `Nieuw Vennep`, `Den Haag` after a preposition: the capitals that follow belong to it. */
function endOf(words: readonly SpokenWord[], position: number): number {
	const next = words[position + 1];
	const word = words[position];
	if (word === undefined) return 0;
	return follows(next) && next.letters === 'capitalised' && openings.has(word.folded) ? next.end : word.end;
}
