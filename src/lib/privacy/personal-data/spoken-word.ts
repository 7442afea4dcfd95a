import { patterns } from './patterns.ts';

/** A word or number of a turn, with what a rule asks of it. */
export type SpokenWord = {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** In lower case and composed (NFC), with a straight apostrophe. */
	readonly folded: string;
	readonly letters: 'lower' | 'capitalised' | 'capitals';
	/** A capital here says nothing, because a sentence or a quotation begins. */
	readonly opensSentence: boolean;
	/** What stands between this word and the one before, at most eight characters of it. */
	readonly gapBefore: string;
};

/** The words of a turn in their order. */
export function spokenWordsOf(text: string): SpokenWord[] {
	const words: SpokenWord[] = [];
	let previousEnd = 0;
	for (const match of text.matchAll(patterns.word)) {
		const [word] = match;
		const gapBefore = text.slice(Math.max(previousEnd, match.index - 8), match.index);
		words.push({
			start: match.index,
			end: match.index + word.length,
			text: word,
			folded: foldWord(word),
			letters: lettersOf(word),
			opensSentence: words.length === 0 || endsSentence(gapBefore, words.at(-1)),
			gapBefore
		});
		previousEnd = match.index + word.length;
	}
	return words;
}

/** A word as the lists write it. */
export function foldWord(word: string): string {
	const lower = word.toLowerCase();
	return patterns.plainLetters.test(lower)
		? lower
		: lower.normalize('NFC').replaceAll('’', "'").replaceAll('\u2011', '-');
}

/** Whether a word follows the one before with nothing but blanks between. */
export function follows(word: SpokenWord | undefined): word is SpokenWord {
	return word !== undefined && patterns.blanksOnly.test(word.gapBefore);
}

function endsSentence(gap: string, before: SpokenWord | undefined): boolean {
	if (!patterns.endsSentence.test(gap)) return gap.startsWith("'") || gap.endsWith(" '") || gap.endsWith(' ‘');
	const isAbbreviation =
		gap === '. ' && before !== undefined && (before.text.length === 1 || titlesWithDot.has(before.folded));
	return !isAbbreviation;
}

const titlesWithDot = new Set(['dhr', 'mevr', 'mw', 'mr', 'dr', 'drs', 'ir', 'ing', 'prof', 'st']);

function lettersOf(word: string): SpokenWord['letters'] {
	if (!patterns.startsWithCapital.test(word)) return 'lower';
	return word.length > 1 && !patterns.hasLowerCase.test(word) ? 'capitals' : 'capitalised';
}
