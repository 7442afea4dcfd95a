import { foldedWords } from '../codebook/folded-words.ts';
import type { Linkable } from './linkable.ts';
import { codeOf, transcriptOf, type Memo, type MemoKind, type MemoOrigin } from './memo.ts';
import { codesLinkedIn, wordsOfMemo } from './memo-segments.ts';

/** Which memos are asked for; an empty list asks for all. */
export type MemoFilters = {
	readonly kinds: readonly MemoKind[];
	readonly origins: readonly MemoOrigin[];
	readonly authorIds: readonly string[];
	readonly codeIds: readonly string[];
	readonly transcriptIds: readonly string[];
	/** Every one of these words has to stand in it, as typed or as part of a word. */
	readonly words: string;
};

export const noMemoFilters: MemoFilters = {
	kinds: [],
	origins: [],
	authorIds: [],
	codeIds: [],
	transcriptIds: [],
	words: ''
};

/** A code is asked for with what is written on it, on codings with it, and wherever a memo links to it. */
export function filterMemos<Found extends Memo>(
	memos: readonly Found[],
	filters: MemoFilters,
	linkable: Linkable
): Found[] {
	const sought = foldedWords(filters.words).split(' ');
	const fits = <Value>(chosen: readonly Value[], value: Value | undefined): boolean =>
		chosen.length === 0 || (value !== undefined && chosen.includes(value));
	const isOnCode = (memo: Memo): boolean => {
		if (fits(filters.codeIds, codeOf(memo))) return true;
		const linked = codesLinkedIn(memo.text, linkable);
		return filters.codeIds.some((id) => linked.has(id));
	};
	const says = (memo: Memo): boolean => {
		const words = foldedWords(wordsOfMemo(memo.text, linkable));
		return sought.every((word) => words.includes(word));
	};
	return memos.filter(
		(memo) =>
			fits(filters.kinds, memo.on.kind) &&
			fits(filters.origins, memo.origin) &&
			fits(filters.authorIds, memo.authorId) &&
			fits(filters.transcriptIds, transcriptOf(memo)) &&
			isOnCode(memo) &&
			says(memo)
	);
}
