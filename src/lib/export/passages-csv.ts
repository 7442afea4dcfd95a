import { stringify } from 'csv-stringify/sync';
import { passageTable, type PassageForExport, type PassageTableWords } from './passage-for-export.ts';

/**
 * Passages as a table for a spreadsheet: UTF-8 with a byte order mark, CRLF between rows. A cell that a spreadsheet would run as
 * a formula (it starts with = + - @, a tab or a carriage return) gets an apostrophe before it.
 */
export function passagesToCsv(passages: readonly PassageForExport[], words: PassageTableWords): string {
	return stringify(passageTable(passages, words), {
		bom: true,
		delimiter: words.cellSeparator,
		escape_formulas: true,
		record_delimiter: 'windows'
	});
}
