/** What a sub-command prints, or the one sentence that says why it cannot. */
export type Outcome =
	{ readonly ok: true; readonly output: string } | { readonly ok: false; readonly sentence: string };

/** A word behind `npm run -s duiding --` and the file that it is about. */
export type SubCommand = {
	readonly name: string;
	readonly usage: string;
	readonly run: (file: string) => Promise<Outcome>;
};
