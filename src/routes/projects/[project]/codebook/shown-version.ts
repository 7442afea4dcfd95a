import type { CodeWords } from '#lib/codebook/code-words.ts';

/** A version of a code as its page shows it; codings are those that the reader may know of. */
export type ShownVersion = CodeWords & {
	readonly version: number;
	readonly writer: string | undefined;
	readonly madeAt: number;
	readonly codings: number;
	readonly ownCodings: number;
	/** Whether a coding given under it would be given today. */
	readonly meansSame: boolean;
};
