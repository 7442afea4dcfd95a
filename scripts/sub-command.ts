/** What a sub-command prints, or the one sentence that says why it cannot. */
export type Outcome =
	{ readonly ok: true; readonly output: string } | { readonly ok: false; readonly sentence: string };

/** A word behind `npm run -s duiding --`, and the words that may follow it. */
export type SubCommand = {
	readonly name: string;
	readonly usage: string;
	/** Whether so many words may follow. */
	readonly accepts: (wordCount: number) => boolean;
	readonly run: (words: readonly string[]) => Promise<Outcome>;
};
