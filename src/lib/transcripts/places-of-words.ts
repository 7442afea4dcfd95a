import type { TextRange } from './text-range.ts';

const letter = /[\p{L}\p{M}\p{N}]/u;

/**
 * Where words stand in a text as words of their own, whatever their capitals; at most `most` places. A place that begins or
 * ends in the middle of another word is none.
 */
export function placesOfWords(text: string, words: string, most = 10_000): TextRange[] {
	const wanted = words.trim();
	if (wanted === '') return [];
	const places: TextRange[] = [];
	for (const { 0: found, index: start } of text.matchAll(new RegExp(escaped(wanted), 'giu'))) {
		const end = start + found.length;
		const isInside = (at: number) => isLetter(text[at - 1]) && isLetter(text[at]);
		if (!isInside(start) && !isInside(end)) places.push({ start, end });
		if (places.length >= most) break;
	}
	return places;
}

function isLetter(character: string | undefined): boolean {
	return character !== undefined && letter.test(character);
}

function escaped(words: string): string {
	return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
