import type { QuoteStatus } from './quote.ts';

/** A quote as a report shows it: words only, in the language of the report. */
export type QuoteForReport = {
	/** Focus group and turn, such as `FG2·T45`. */
	readonly reference: string;
	readonly text: string;
	/** May be empty. */
	readonly attribution: string;
	/** Names of the codes on the quote, each with the names of its ancestors, highest first. */
	readonly codePaths: readonly (readonly string[])[];
	/** `undefined` while the quote stands in no chapter. */
	readonly chapter: string | undefined;
	readonly status: QuoteStatus;
};
