import { diffArrays } from 'diff';
import type { TextReplacement } from './text-replacement.ts';

/** Beyond this many changed words a correction is one replacement: nobody compares two other texts word by word. */
const mostChanges = 4000;

/**
 * What somebody changed in a text, word by word, so that everything around the changed words keeps its place. Offsets are
 * those of `before`, moved up by `offset`.
 */
export function correctedWords(before: string, after: string, offset: number): TextReplacement[] {
	if (before === after) return [];
	const changes = diffArrays(piecesOf(before), piecesOf(after), { maxEditLength: mostChanges });
	if (changes === undefined) return [{ start: offset, end: offset + before.length, replacement: after }];
	const replacements: TextReplacement[] = [];
	let at = offset;
	let open: TextReplacement | undefined;
	for (const { added, removed, value } of changes) {
		const words = value.join('');
		if (!added && !removed) {
			if (open !== undefined) replacements.push(open);
			open = undefined;
			at += words.length;
			continue;
		}
		open ??= { start: at, end: at, replacement: '' };
		if (removed) at += words.length;
		open = { ...open, end: at, replacement: added ? open.replacement + words : open.replacement };
	}
	return open === undefined ? replacements : [...replacements, open];
}

/** Words, and every other character by itself. */
function piecesOf(text: string): string[] {
	return text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu) ?? [];
}
