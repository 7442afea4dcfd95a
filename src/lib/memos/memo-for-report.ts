/** A memo as it goes into a file: words only, nothing left to look up. */
export type MemoForReport = {
	/** `passage`, `code`, … in the reader's language. */
	readonly kind: string;
	readonly subject: string;
	/** By whom, when, and where it came from. */
	readonly origin: string;
	readonly text: string;
};
