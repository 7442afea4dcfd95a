import { diffArrays } from 'diff';

/** A stretch of a text beside another version of it: in both, or in one of them only. */
export type WordChange = { readonly kind: 'same' | 'removed' | 'added'; readonly words: string };

/** What differs between two versions of a text, word by word, in reading order. */
export function wordChanges(before: string, after: string): WordChange[] {
	return diffArrays(piecesOf(before), piecesOf(after)).map(({ added, removed, value }) => ({
		kind: added ? 'added' : removed ? 'removed' : 'same',
		words: value.join('')
	}));
}

/** Words, each with the blanks after it, so that a changed line reads as one stretch. */
function piecesOf(text: string): string[] {
	return text.match(/[\p{L}\p{M}\p{N}]+\s*|[^\p{L}\p{M}\p{N}]\s*/gu) ?? [];
}
