import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.ts';
import { readFindingRow, type FindingRowRefusal, type ImportedFinding } from './monitor-finding-row.ts';

/** Why a table of findings cannot be read as it stands; nothing of it is kept. */
export type FindingsRefusal =
	| 'empty-file'
	| 'too-large'
	| 'not-text'
	| 'broken-quotes'
	| 'missing-column'
	| 'wrong-number-of-fields'
	| 'duplicate-finding'
	| FindingRowRefusal;

export type FindingsResult =
	| {
			readonly ok: true;
			readonly findings: readonly ImportedFinding[];
			/** Rows with an unquoted comma in their reference, which was put together again. */
			readonly repairedRows: number;
	  }
	| {
			readonly ok: false;
			readonly reason: FindingsRefusal;
			/** Row of the file as a spreadsheet counts it: the header is row 1. */
			readonly rowNumber?: number;
			/** The column that is missing from the header, or whose content does not fit. */
			readonly column?: string;
	  };

const maximumBytes = 5_000_000;
const sharedColumns = ['population', 'dimension', 'subgroup', 'year', 'source_title', 'source_ref'];
const valueColumns = [
	'indicator_id',
	'indicator_nl',
	'indicator_en',
	'value',
	'unit',
	'n',
	'certainty',
	...sharedColumns
];
const directionColumns = ['comparator', 'direction', ...sharedColumns];

/**
 * Reads a table of the monitor's findings, figures or directions, told apart by the header; commas or semicolons. Surplus
 * fields are read as an unquoted comma in `source_ref`, if the row is sound with it; any other row that does not fit
 * refuses the file.
 */
export function readMonitorFindings(bytes: Uint8Array): FindingsResult {
	if (bytes.length > maximumBytes) return { ok: false, reason: 'too-large' };
	const decoded = decodeText(bytes);
	if (!decoded.ok) return { ok: false, reason: 'not-text' };
	const delimiter = delimiterOf(decoded.text);
	const table = readTable(decoded.text, delimiter);
	if (!table.ok) return table;

	const [headerRow, ...rows] = table.rows.filter(({ fields }) => fields.some((field) => field.trim() !== ''));
	if (headerRow === undefined) return { ok: false, reason: 'empty-file' };
	const header = headerRow.fields.map((name) => name.trim().toLowerCase());
	const columns = header.includes('direction') ? directionColumns : valueColumns;
	const missing = columns.find((column) => !header.includes(column));
	if (missing !== undefined) return { ok: false, reason: 'missing-column', column: missing };
	if (rows.length === 0) return { ok: false, reason: 'empty-file' };

	const findings = new Map<string, ImportedFinding>();
	let repairedRows = 0;
	for (const { fields, rowNumber } of rows) {
		const rejoined = rejoinReference(fields, header, delimiter);
		if (rejoined === undefined) return { ok: false, reason: 'wrong-number-of-fields', rowNumber };
		const isRepaired = rejoined !== fields;
		const row = new Map(header.map((column, position) => [column, rejoined[position]?.trim() ?? '']));
		const read = readFindingRow(row, columns);
		if (!read.ok)
			return isRepaired ? { ok: false, reason: 'wrong-number-of-fields', rowNumber } : { ...read, rowNumber };
		const identity = identityOf(read.finding);
		if (findings.has(identity)) return { ok: false, reason: 'duplicate-finding', rowNumber };
		findings.set(identity, read.finding);
		if (isRepaired) repairedRows += 1;
	}
	return { ok: true, findings: [...findings.values()], repairedRows };
}

function delimiterOf(text: string): ',' | ';' {
	const [header = ''] = text.split('\n', 1);
	return header.split(';').length > header.split(',').length ? ';' : ',';
}

type TableResult =
	{ readonly ok: true; readonly rows: readonly TableRow[] } | { readonly ok: false; readonly reason: 'broken-quotes' };

type TableRow = { readonly fields: readonly string[]; readonly rowNumber: number };

function readTable(text: string, delimiter: string): TableResult {
	try {
		const records: string[][] = parse(text, { delimiter, relax_column_count: true });
		return { ok: true, rows: records.map((fields, position) => ({ fields, rowNumber: position + 1 })) };
	} catch (error) {
		if (error instanceof CsvError) return { ok: false, reason: 'broken-quotes' };
		throw error;
	}
}

function rejoinReference(
	fields: readonly string[],
	header: readonly string[],
	delimiter: string
): readonly string[] | undefined {
	const surplus = fields.length - header.length;
	if (surplus === 0) return fields;
	if (surplus < 0) return undefined;
	const position = header.indexOf('source_ref');
	const reference = fields.slice(position, position + surplus + 1).join(delimiter);
	return [...fields.slice(0, position), reference, ...fields.slice(position + surplus + 1)];
}

/** Two rows are the same finding when indicator, population, dimension, subgroup, comparator, year and source are. */
function identityOf({ indicator, population, dimension, subgroup, comparator, year, source }: ImportedFinding): string {
	return JSON.stringify([indicator?.key, population, dimension, subgroup, comparator, year.words, source]);
}
