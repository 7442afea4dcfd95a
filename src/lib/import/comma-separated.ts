import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.ts';
import type { ReadOptions } from './read-options.ts';
import type { ReadParagraphs } from './read-paragraphs.ts';
import { readTable } from './table-paragraphs.ts';

/** A transcript as a table in text (csv, tsv): divided by commas, semicolons, tabs or bars, whichever the file uses. */
export function readCommaSeparated(bytes: Uint8Array, options: ReadOptions): ReadParagraphs {
	const decoded = decodeText(bytes, options.encoding);
	if (!decoded.ok) return decoded;
	const rows = rowsOf(decoded.text);
	if (rows === undefined) return { ok: false, reason: 'not-spreadsheet' };
	const read = readTable(rows, options.columns);
	return read.ok ? { ...read, encoding: decoded.encoding, isEncodingGuessed: decoded.isGuessed } : read;
}

/** The rows of a table in text, each cell as it is written; `undefined` when the quotes in it do not close. */
export function rowsOf(text: string): string[][] | undefined {
	try {
		return parse(text, {
			delimiter: delimiterOf(text),
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: true,
			bom: true
		});
	} catch (cause) {
		if (cause instanceof CsvError) return undefined;
		throw cause;
	}
}

/** The sign that divides most lines into the same number of cells, outside quotes. */
function delimiterOf(text: string): string {
	const lines = text
		.slice(0, 65_536)
		.replace(/"(?:[^"]|""){0,10000}"/g, '""')
		.split('\n')
		.slice(0, 50);
	const filled = lines.filter((line) => line.trim() !== '');
	const even = (sign: string): number => {
		const counts = filled.map((line) => line.split(sign).length - 1);
		const usual = counts.toSorted((one, other) => one - other)[Math.floor(counts.length / 2)] ?? 0;
		return usual === 0 ? 0 : counts.filter((count) => count === usual).length;
	};
	return [';', '\t', ',', '|'].reduce((best, sign) => (even(sign) > even(best) ? sign : best));
}
