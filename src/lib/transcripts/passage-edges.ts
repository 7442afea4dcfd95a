import type { TextRange } from './text-range.ts';
import { sentencesOf, trimBlanks, wordsOf } from './words-and-sentences.ts';

/**
 * A stretch as a hand meant it: without blanks at the ends, and with a word that was cut taken in whole. Where `within`
 * is given, words are looked for in that stretch only, such as the turns that the selection lies in.
 */
export function snapToWords(text: string, range: TextRange, within: TextRange): TextRange | undefined {
	const trimmed = trimBlanks(text, range);
	if (trimmed === undefined) return undefined;
	let { start, end } = trimmed;
	for (const word of wordsOf(text, within)) {
		if (word.start < start && start < word.end) start = word.start;
		if (word.start < end && end < word.end) end = word.end;
	}
	return { start, end };
}

/** Moves the end one word or sentence further within a stretch; at the last one the range stays as it is. */
export function extendEnd(text: string, range: TextRange, within: TextRange, by: 'word' | 'sentence'): TextRange {
	const next = unitsOf(text, within, by).find((unit) => unit.end > range.end);
	return next === undefined ? range : { start: range.start, end: next.end };
}

/** Moves the end one word or sentence back; at least the first of them stays. */
export function shrinkEnd(text: string, range: TextRange, within: TextRange, by: 'word' | 'sentence'): TextRange {
	const previous = unitsOf(text, within, by).findLast((unit) => unit.end < range.end && unit.end > range.start);
	return previous === undefined ? range : { start: range.start, end: previous.end };
}

/** Moves the start one word or sentence back within a stretch; at the first one the range stays as it is. */
export function extendStart(text: string, range: TextRange, within: TextRange, by: 'word' | 'sentence'): TextRange {
	const previous = unitsOf(text, within, by).findLast((unit) => unit.start < range.start);
	return previous === undefined ? range : { start: previous.start, end: range.end };
}

/** Moves the start one word or sentence further; at least the last of them stays. */
export function shrinkStart(text: string, range: TextRange, within: TextRange, by: 'word' | 'sentence'): TextRange {
	const next = unitsOf(text, within, by).find((unit) => unit.start > range.start && unit.start < range.end);
	return next === undefined ? range : { start: next.start, end: range.end };
}

/** The whole words, sentences or stretch in which a range lies. */
export function widenTo(text: string, range: TextRange, within: TextRange, to: 'word' | 'sentence' | 'all'): TextRange {
	if (to === 'all') return trimBlanks(text, within) ?? range;
	const touched = unitsOf(text, within, to).filter((unit) => unit.start < range.end && range.start < unit.end);
	const first = touched[0];
	const last = touched[touched.length - 1];
	return first === undefined || last === undefined ? range : { start: first.start, end: last.end };
}

function unitsOf(text: string, within: TextRange, by: 'word' | 'sentence'): TextRange[] {
	return by === 'word' ? wordsOf(text, within) : sentencesOf(text, within);
}
