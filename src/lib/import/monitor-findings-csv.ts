import { CsvError, parse } from 'csv-parse/sync';
import { directions, type Certainty, type Direction, type Finding, type Measurement } from '../monitor/finding.ts';
import { readFindingYear } from '../monitor/finding-year.ts';
import { decodeText } from './decode-text.ts';

/** A finding of a file, before it has an id of its own. */
export type ImportedFinding = Omit<Finding, 'id'>;

/** Why a table of findings cannot be read as it stands; nothing of it is kept. */
export type FindingsRefusal =
	| 'empty-file'
	| 'too-large'
	| 'not-text'
	| 'broken-quotes'
	| 'missing-column'
	| 'wrong-number-of-fields'
	| 'empty-field'
	| 'not-a-year'
	| 'not-a-number'
	| 'unknown-certainty'
	| 'unknown-direction'
	| 'duplicate-finding';

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
const mayBeEmpty = new Set(['n', 'comparator']);

/**
 * Reads a table of the monitor's findings, figures or directions, told apart by the header; commas or semicolons. Surplus
 * fields are read as an unquoted comma in `source_ref`, if the row is sound with it; any other row that does not fit
 * refuses the file.
 */
export function readMonitorFindings(bytes: Uint8Array): FindingsResult {
	if (bytes.length > maximumBytes) return { ok: false, reason: 'too-large' };
	const decoded = decodeText(bytes);
	if (!decoded.ok) return decoded;
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
		const empty = columns.find((column) => row.get(column) === '' && !mayBeEmpty.has(column));
		const read = empty === undefined ? readRow(row) : refusal('empty-field', empty);
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

type TableRow = { readonly fields: readonly string[]; readonly rowNumber: number };

function readTable(text: string, delimiter: string): { ok: true; rows: readonly TableRow[] } | Refusal {
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

type Refusal = { readonly ok: false; readonly reason: FindingsRefusal; readonly column?: string };

function refusal(reason: FindingsRefusal, column: string): Refusal {
	return { ok: false, reason, column };
}

function readRow(row: ReadonlyMap<string, string>): { ok: true; finding: ImportedFinding } | Refusal {
	const field = (column: string): string => row.get(column) ?? '';
	const year = readFindingYear(field('year'));
	if (year === undefined) return refusal('not-a-year', 'year');
	const read = row.has('direction') ? readDirection(field('direction')) : readValue(field);
	if (!read.ok) return read;
	return {
		ok: true,
		finding: {
			indicator: row.has('indicator_id')
				? { key: field('indicator_id'), label: { nl: field('indicator_nl'), en: field('indicator_en') } }
				: undefined,
			population: field('population'),
			dimension: field('dimension'),
			subgroup: field('subgroup'),
			comparator: field('comparator') || undefined,
			year,
			source: { title: field('source_title'), reference: field('source_ref') },
			measurement: read.measurement,
			note: read.note
		}
	};
}

type MeasurementResult = { ok: true; measurement: Measurement; note: string } | Refusal;

function readValue(field: (column: string) => string): MeasurementResult {
	const value = readNumber(field('value'));
	if (value === undefined) return refusal('not-a-number', 'value');
	const n = field('n') === '' ? undefined : readNumber(field('n'));
	if (field('n') !== '' && (n === undefined || !Number.isInteger(n) || n < 0)) return refusal('not-a-number', 'n');
	const read = readCertainty(field('certainty'));
	if (read === undefined) return refusal('unknown-certainty', 'certainty');
	return {
		ok: true,
		measurement: { kind: 'value', value, unit: field('unit'), n, certainty: read.certainty },
		note: read.note
	};
}

function readNumber(words: string): number | undefined {
	return /^-?\d+([.,]\d+)?$/.test(words) ? Number(words.replace(',', '.')) : undefined;
}

/** `exact`, `exact (a note)`, `approx` or `approx: the words of the source`. */
function readCertainty(words: string): { certainty: Certainty; note: string } | undefined {
	const { kind, note, about } =
		/^(?<kind>exact|approx)(?: \((?<note>.*)\))?(?:: (?<about>.*))?$/.exec(words)?.groups ?? {};
	if (kind === undefined || (kind === 'exact' && about !== undefined)) return undefined;
	return { certainty: kind === 'exact' ? 'exact' : { approximately: about ?? '' }, note: note ?? '' };
}

/** A direction, with a note in brackets behind it where the source makes a reservation. */
function readDirection(words: string): MeasurementResult {
	const { name, note } = /^(?<name>\w+)(?: \((?<note>.*)\))?$/.exec(words)?.groups ?? {};
	const direction: Direction | undefined = directions.find((known) => known === name);
	if (direction === undefined) return refusal('unknown-direction', 'direction');
	return { ok: true, measurement: { kind: 'direction', direction }, note: note ?? '' };
}

/** Two rows are the same finding when indicator, population, dimension, subgroup, comparator, year and source are. */
function identityOf({ indicator, population, dimension, subgroup, comparator, year, source }: ImportedFinding): string {
	return JSON.stringify([indicator?.key, population, dimension, subgroup, comparator, year.words, source]);
}
