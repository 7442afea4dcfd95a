import type { TextRange } from '../transcripts/text-range.ts';

export type PassageRefusal = 'outside-transcript' | 'empty-passage';

/** Why a stretch of a text can carry no code: it reaches beyond the text, or holds nothing but blanks. */
export function checkPassage({ start, end }: TextRange, text: string): PassageRefusal | undefined {
	if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length) return 'outside-transcript';
	return text.slice(start, end).trim() === '' ? 'empty-passage' : undefined;
}
