import { rowsOf } from './comma-separated.ts';
import { decodeText } from './decode-text.ts';
import { fullest, sheetsOf } from './excel-workbook.ts';

/** Beyond these a table is refused, because it cannot be a list of the people of one study. */
export const attributeTableLimits = {
	fileBytes: 400_000,
	rows: 2000,
	columns: 100,
	/** UTF-16 units in all cells together. */
	letters: 150_000,
	readMilliseconds: 10_000,
	readMemoryMebibytes: 192
} as const;

export type AttributeTableRefusal =
	| 'too-large'
	| 'empty-table'
	| 'too-many-cells'
	| 'not-text'
	| 'not-spreadsheet'
	| 'password-protected'
	| 'broken-zip'
	| 'unpacks-too-large'
	| 'took-too-long'
	| 'took-too-much-memory';

export type ReadAttributeTable =
	| { readonly ok: true; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
	| { readonly ok: false; readonly reason: AttributeTableRefusal };

/**
 * A table with attributes of people, as text (csv, tsv) or as an Excel workbook (xlsx): the first row with words names
 * the columns, rows without words are left out, and all rows are as long as the header.
 */
export async function readAttributeTable(bytes: Uint8Array): Promise<ReadAttributeTable> {
	const read = await rowsIn(bytes);
	if (!read.ok) return read;
	const filled = read.rows
		.map((row) => row.map((cell) => cell.replace(/\s+/gu, ' ').trim()))
		.filter((row) => row.some((cell) => cell !== ''));
	const [header, ...rows] = filled;
	if (header === undefined || rows.length === 0) return { ok: false, reason: 'empty-table' };
	const width = header.findLastIndex((name) => name !== '') + 1;
	const letters = filled.reduce((total, row) => total + row.join('').length, 0);
	const isTooMuch =
		rows.length > attributeTableLimits.rows ||
		width > attributeTableLimits.columns ||
		letters > attributeTableLimits.letters;
	if (isTooMuch) return { ok: false, reason: 'too-many-cells' };
	const cut = (row: readonly string[]) => Array.from({ length: width }, (_, column) => row[column] ?? '');
	return { ok: true, header: cut(header), rows: rows.map(cut) };
}

type ReadRows =
	| { readonly ok: true; readonly rows: readonly (readonly string[])[] }
	| { readonly ok: false; readonly reason: AttributeTableRefusal };

async function rowsIn(bytes: Uint8Array): Promise<ReadRows> {
	if (bytes.length > attributeTableLimits.fileBytes) return { ok: false, reason: 'too-large' };
	if (bytes.length === 0) return { ok: false, reason: 'empty-table' };
	if (isWorkbook(bytes)) {
		const read = await sheetsOf(bytes);
		return read.ok ? { ok: true, rows: fullest(read.sheets) } : read;
	}
	const decoded = decodeText(bytes);
	if (!decoded.ok) return { ok: false, reason: 'not-text' };
	const rows = rowsOf(decoded.text);
	return rows === undefined ? { ok: false, reason: 'not-spreadsheet' } : { ok: true, rows };
}

/** A zip, or the older container that a locked workbook is in. */
function isWorkbook(bytes: Uint8Array): boolean {
	return (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
}
