import { stringify } from 'csv-stringify/sync';
import type { QuoteForReport } from '../quotes/quote-for-report.ts';
import type { QuoteReportWords } from './quote-report-words.ts';

/**
 * Quotes as a table, one row a quote, for a spreadsheet: UTF-8 with a byte order mark, CRLF between rows. A cell that a
 * spreadsheet would run as a formula (it starts with = + - @, a tab or a carriage return) gets an apostrophe before it.
 */
export function quotesToCsv(quotes: readonly QuoteForReport[], words: QuoteReportWords): string {
	const head = [words.reference, words.text, words.attribution, words.codes, words.chapter, words.status];
	const rows = quotes.map((quote) => [
		quote.reference,
		quote.text,
		quote.attribution,
		quote.codePaths.map((path) => path.join(' › ')).join(' | '),
		quote.chapter ?? '',
		words.statuses[quote.status]
	]);
	return stringify([head, ...rows], {
		bom: true,
		delimiter: words.cellSeparator,
		escape_formulas: true,
		record_delimiter: 'windows'
	});
}
