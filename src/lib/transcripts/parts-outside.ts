import type { TextRange } from './text-range.ts';

/**
 * What is left of a stretch of a text when others are cut out of it, without the white space at the cuts. Nothing is left
 * of a stretch that lies within them. The others are in the order of the text and share no character.
 */
export function partsOutside(text: string, range: TextRange, cuts: readonly TextRange[]): TextRange[] {
	const parts: TextRange[] = [];
	let start = range.start;
	for (const cut of cuts) {
		if (cut.end <= start || cut.start >= range.end) continue;
		parts.push({ start, end: cut.start });
		start = cut.end;
	}
	parts.push({ start, end: range.end });
	return parts.flatMap((part) => {
		const words = text.slice(part.start, part.end);
		const from = part.start + words.length - words.trimStart().length;
		const to = part.end - (words.length - words.trimEnd().length);
		return from < to ? [{ start: from, end: to }] : [];
	});
}
