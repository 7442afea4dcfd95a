import type { TextRange } from './text-range.ts';

const words = new Intl.Segmenter('nl', { granularity: 'word' });
const sentences = new Intl.Segmenter('nl', { granularity: 'sentence' });

/** The words of a stretch of text, punctuation and blanks left out, as Unicode's word boundaries (UAX #29) cut them. */
export function wordsOf(text: string, range: TextRange): TextRange[] {
	const found: TextRange[] = [];
	for (const { segment, index, isWordLike } of words.segment(text.slice(range.start, range.end))) {
		if (isWordLike) found.push({ start: range.start + index, end: range.start + index + segment.length });
	}
	return found;
}

/** The sentences of a stretch of text (UAX #29), without the blanks around them. A stretch without end mark is one sentence. */
export function sentencesOf(text: string, range: TextRange): TextRange[] {
	const found: TextRange[] = [];
	for (const { segment, index } of sentences.segment(text.slice(range.start, range.end))) {
		const trimmed = trimBlanks(text, {
			start: range.start + index,
			end: range.start + index + segment.length
		});
		if (trimmed !== undefined) found.push(trimmed);
	}
	return found;
}

/** The stretch without blanks at either end; nothing when it holds blanks only. */
export function trimBlanks(text: string, range: TextRange): TextRange | undefined {
	let { start, end } = range;
	while (start < end && isBlank(text.charAt(start))) start += 1;
	while (end > start && isBlank(text.charAt(end - 1))) end -= 1;
	return start < end ? { start, end } : undefined;
}

function isBlank(character: string): boolean {
	return character.trim() === '';
}
