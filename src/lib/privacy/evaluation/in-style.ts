import type { LabelledText, WritingStyle } from './labelled-text.ts';

/** A transcript as somebody else would have typed it. The labels keep their places. */
export function inStyle(written: LabelledText, style: WritingStyle): LabelledText {
	if (style === 'capitals') return written;
	const lower = written.text.toLowerCase();
	if (lower.length !== written.text.length) throw new Error('A letter of the invented text is longer in lower case.');
	if (style === 'no capitals') return { ...written, text: lower, style };
	const opened = lower.replaceAll(
		/(^|[.!?] |\n)(\p{Ll})/gu,
		(_, before: string, letter: string) => before + letter.toUpperCase()
	);
	return { ...written, text: opened, style };
}
