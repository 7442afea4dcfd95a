import type { QuoteStatus } from '../quotes/quote.ts';

/** The words that an export of quotes puts around them, in one language. */
export type QuoteReportWords = {
	readonly title: string;
	readonly withoutChapter: string;
	readonly withoutCode: string;
	/** Heads of the columns of a table. */
	readonly reference: string;
	readonly text: string;
	readonly attribution: string;
	readonly codes: string;
	readonly chapter: string;
	readonly status: string;
	readonly statuses: Readonly<Record<QuoteStatus, string>>;
	/** What a spreadsheet in this language expects between two cells: `;` in Dutch, `,` in English. */
	readonly cellSeparator: ',' | ';';
};
