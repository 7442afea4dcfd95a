import writeExcelFile from 'write-excel-file/node';
import { passageTable, type PassageForExport, type PassageTableWords } from './passage-for-export.ts';

const columnWidths = [10, 24, 14, 70, 36, 20];

/**
 * Passages as an Excel workbook. Every cell is of the type text, which no spreadsheet runs as a formula; one that would be run
 * once it is saved as text again gets the apostrophe that the .csv has.
 */
export async function passagesToXlsx(
	passages: readonly PassageForExport[],
	words: PassageTableWords
): Promise<Uint8Array<ArrayBuffer>> {
	const rows = passageTable(passages, words).map((cells, row) =>
		cells.map((value) => ({
			value: withoutFormula(value),
			type: String,
			...(row === 0 ? { fontWeight: 'bold' as const } : {})
		}))
	);
	const columns = (rows[0] ?? []).map((_, position) => ({ width: columnWidths[position] ?? 18 }));
	const file = writeExcelFile(rows, { sheet: words.sheet, columns, stickyRowsCount: 1 });
	return new Uint8Array(await file.toBuffer());
}

function withoutFormula(value: string): string {
	return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}
