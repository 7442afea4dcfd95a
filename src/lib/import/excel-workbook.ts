import readWorkbook from 'read-excel-file/node';
import { checkZip } from './check-zip.ts';
import type { ReadOptions } from './read-options.ts';
import type { ReadParagraphs } from './read-paragraphs.ts';
import type { TableRow } from './table-columns.ts';
import { readTable } from './table-paragraphs.ts';

const compoundSignature = [0xd0, 0xcf, 0x11, 0xe0];

/** A transcript as an Excel workbook (xlsx): the sheet with most text. Of a formula the value that was last worked out. */
export async function readExcelWorkbook(bytes: Uint8Array, options: ReadOptions): Promise<ReadParagraphs> {
	const sheets = await sheetsOf(bytes);
	return sheets.ok ? readTable(fullest(sheets.sheets), options.columns) : sheets;
}

export type ReadSheets =
	| { readonly ok: true; readonly sheets: readonly (readonly TableRow[])[] }
	| {
			readonly ok: false;
			readonly reason: 'not-spreadsheet' | 'password-protected' | 'broken-zip' | 'unpacks-too-large';
	  };

/** The sheets of a workbook, each cell as text. */
export async function sheetsOf(bytes: Uint8Array): Promise<ReadSheets> {
	if (compoundSignature.every((byte, index) => bytes[index] === byte))
		return { ok: false, reason: isLocked(bytes) ? 'password-protected' : 'not-spreadsheet' };
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { ok: false, reason: 'not-spreadsheet' };
	const zip = await checkZip(bytes);
	if (!zip.ok) return zip;
	try {
		const sheets = await readWorkbook(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
		return { ok: true, sheets: sheets.map(({ data }) => data.map((row) => row.map(textOf))) };
	} catch (cause) {
		// the library throws plain errors for a file that is no workbook
		if (cause instanceof Error) return { ok: false, reason: 'not-spreadsheet' };
		throw cause;
	}
}

function isLocked(bytes: Uint8Array): boolean {
	const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
	return new TextDecoder('utf-16le').decode(even).includes('EncryptedPackage');
}

/** A moment is written as its time of day: a transcript has no other. */
function textOf(cell: unknown): string {
	if (cell === null || cell === undefined) return '';
	return cell instanceof Date ? cell.toISOString().slice(11, 19) : String(cell).replace(/\r\n?/g, '\n');
}

export function fullest(sheets: readonly (readonly TableRow[])[]): readonly TableRow[] {
	const letters = (rows: readonly TableRow[]) => rows.reduce((total, row) => total + row.join('').length, 0);
	return sheets.reduce<readonly TableRow[]>((best, rows) => (letters(rows) > letters(best) ? rows : best), []);
}
