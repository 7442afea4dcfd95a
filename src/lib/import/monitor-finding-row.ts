import { directions, type Certainty, type Direction, type Finding, type Measurement } from '../monitor/finding.ts';
import { readFindingYear } from '../monitor/finding-year.ts';

/** A finding of a file, before it has an id of its own. */
export type ImportedFinding = Omit<Finding, 'id'>;

export type FindingRowRefusal =
	'empty-field' | 'not-a-year' | 'not-a-number' | 'unknown-certainty' | 'unknown-direction';

export type FindingRowResult =
	| { readonly ok: true; readonly finding: ImportedFinding }
	| {
			readonly ok: false;
			readonly reason: FindingRowRefusal;
			/** The column whose content does not fit. */
			readonly column: string;
	  };

const mayBeEmpty = new Set(['n', 'comparator']);

/** Reads one row of a table of findings, content by column. With a column `direction` it is one, otherwise a figure. */
export function readFindingRow(row: ReadonlyMap<string, string>, columns: readonly string[]): FindingRowResult {
	const field = (column: string): string => row.get(column) ?? '';
	const empty = columns.find((column) => field(column) === '' && !mayBeEmpty.has(column));
	if (empty !== undefined) return refusal('empty-field', empty);
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

type Refusal = Extract<FindingRowResult, { readonly ok: false }>;
type MeasurementResult = { readonly ok: true; readonly measurement: Measurement; readonly note: string } | Refusal;

function refusal(reason: FindingRowRefusal, column: string): Refusal {
	return { ok: false, reason, column };
}

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
