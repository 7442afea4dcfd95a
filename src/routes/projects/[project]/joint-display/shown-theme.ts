import type { Code } from '#lib/codebook/code.ts';
import type { HeatCount } from '#lib/components/heat-count.ts';
import type { JointDisplayRow } from '#lib/joint-display/joint-display-row.ts';
import type { Finding } from '#lib/monitor/finding.ts';
import type { ShownQuote } from '#lib/server/shown-quotes.ts';

/** A theme with everything that stands beside it. */
export type ShownTheme = {
	readonly row: JointDisplayRow;
	readonly codes: readonly Code[];
	/** In the order of the columns; empty where there is nothing to count. */
	readonly cells: readonly HeatCount[];
	readonly finding: Finding | undefined;
	readonly quote: QuoteOfTheme | 'blocked' | undefined;
};

export type QuoteOfTheme = Pick<ShownQuote, 'id' | 'text' | 'attribution'>;

/** A quote as a theme may show it: not against the participant's will, and with no attribution that too few share. */
export function quoteOfTheme(quote: ShownQuote | undefined): QuoteOfTheme | 'blocked' | undefined {
	if (quote === undefined) return undefined;
	if (isAgainstWill(quote)) return 'blocked';
	return { id: quote.id, text: quote.text, attribution: quote.isBelowThreshold ? '' : quote.attribution };
}

export function isAgainstWill({ refusal }: ShownQuote): boolean {
	return refusal === 'participant-withdrawn' || refusal === 'no-consent-to-quote';
}
