/** A stretch of a transcript, in UTF-16 units: start included, end excluded. */
export type QuoteSegment = { readonly start: number; readonly end: number };

export type QuoteStatus = 'to-review' | 'approved' | 'in-chapter' | 'rejected';

export const quoteStatuses = [
	'to-review',
	'approved',
	'in-chapter',
	'rejected'
] as const satisfies readonly QuoteStatus[];

/** Something a participant said, chosen for a report. What lies between two segments is left out, with a mark. */
export type Quote = {
	readonly id: string;
	readonly transcriptId: string;
	/** At least one, in the order of the text, without overlap. */
	readonly segments: readonly QuoteSegment[];
	/** Keys of the attributes that the attribution line shows, in that order. */
	readonly attributionKeys: readonly string[];
	readonly status: QuoteStatus;
	readonly note: string;
};
