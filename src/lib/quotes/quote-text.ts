import type { QuoteSegment } from './quote.ts';

const omission = ' […] ';

/** The words of a quote as the transcript has them, segments joined by a mark of omission. Trims nothing. */
export function quoteText(segments: readonly QuoteSegment[], transcriptText: string): string {
	return segments.map(({ start, end }) => transcriptText.slice(start, end)).join(omission);
}
