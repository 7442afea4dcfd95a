import type { TextRange } from './text-range.ts';

/** A stretch of a text and what is to stand there instead; an empty stretch is a place where words are put in. */
export type TextReplacement = TextRange & { readonly replacement: string };

/** The text after replacements that are in order and share no character. */
export function replaceText(text: string, replacements: readonly TextReplacement[]): string {
	let end = 0;
	const pieces: string[] = [];
	for (const one of replacements) {
		pieces.push(text.slice(end, one.start), one.replacement);
		end = one.end;
	}
	return pieces.join('') + text.slice(end);
}

/** What takes replacements back: offsets in the text after them, and the words that stood there. */
export function inverseOf(text: string, replacements: readonly TextReplacement[]): TextReplacement[] {
	let shift = 0;
	return replacements.map(({ start, end, replacement }) => {
		const inverse = {
			start: start + shift,
			end: start + shift + replacement.length,
			replacement: text.slice(start, end)
		};
		shift += replacement.length - (end - start);
		return inverse;
	});
}
