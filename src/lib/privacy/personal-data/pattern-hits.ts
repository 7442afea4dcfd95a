import { patterns } from './patterns.ts';

/** A match of a pattern that does not begin or end inside a longer word or number. */
export type PatternMatch = { readonly start: number; readonly end: number; readonly words: string };

/**
 * The matches of a pattern that stand on their own and are accepted. After a match that is not, the search goes on one
 * unit further: patterns match few units, so that this stays linear in the text.
 */
export function wholeMatchesOf(
	text: string,
	pattern: RegExp,
	isAccepted: (match: PatternMatch) => boolean = () => true
): PatternMatch[] {
	const found: PatternMatch[] = [];
	const search = new RegExp(pattern);
	for (let match = search.exec(text); match !== null; match = search.exec(text)) {
		const [words] = match;
		const whole = { start: match.index, end: match.index + words.length, words };
		if (isBorder(text, whole.start) && isBorder(text, whole.end) && isAccepted(whole)) found.push(whole);
		else search.lastIndex = match.index + 1;
	}
	return found;
}

/** Whether no word or number goes on over this offset. */
export function isBorder(text: string, offset: number): boolean {
	const before = text.slice(Math.max(0, offset - 2), offset);
	const after = text.slice(offset, offset + 2);
	return !(patterns.wordCharacter.test(lastCharacter(before)) && patterns.wordCharacter.test(firstCharacter(after)));
}

function lastCharacter(text: string): string {
	return [...text].at(-1) ?? '';
}

function firstCharacter(text: string): string {
	return [...text].at(0) ?? '';
}

/** Whether one of some words stands within so many units before an offset. */
export function standsBefore(text: string, offset: number, units: number, words: ReadonlySet<string>): boolean {
	const near = text.slice(Math.max(0, offset - units), offset);
	for (const [word] of near.matchAll(patterns.word)) if (words.has(word.toLowerCase())) return true;
	return false;
}
