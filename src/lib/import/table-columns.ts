import { labelKind } from './label-kind.ts';
import type { ColumnChoice } from './read-options.ts';
import { timeAtStart } from './time-stamp.ts';

/** A cell of a table as text; numbers and times as the file means them are kept apart by whoever reads the file. */
export type TableRow = readonly string[];

const speakerHeading =
	/^(?:spreker|speaker|naam|name|wie|who|deelnemer|participant|respondent|label|persoon|person|rol|role)s?$/i;
const textHeading =
	/^(?:tekst|text|transcript(?:ie)?|uitspraak|uitspraken|utterance|content|inhoud|gesproken|beurt|bijdrage|bericht|message|zin|words|woorden|quote|gezegd|said|spoken)$/i;
const timeHeading =
	/^(?:tijd|tijdcode|time|times|timestamp|timecode|start|starttijd|start[ _]?time|start[ _]?tijd|begin|van|from)$/i;
/** Titles and notes may stand above the header. */
const mostRowsAboveHeader = 15;
const longestLabel = 60;

export type FoundColumns = {
	readonly chosen: ColumnChoice;
	/** Position of the row that names the columns; `undefined` where none does. */
	readonly headerRow: number | undefined;
};

/** Which column holds what: by its name, or else by what stands in it. `undefined` when no column holds text. */
export function findColumns(rows: readonly TableRow[]): FoundColumns | undefined {
	const headerRow = rows.slice(0, mostRowsAboveHeader).findIndex(isHeader);
	const header = headerRow === -1 ? [] : (rows[headerRow] ?? []);
	const body = rows.slice(headerRow + 1);
	const columns = Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, column) => column);
	const named = (heading: RegExp) =>
		columns.find((column) => heading.test((header[column] ?? '').trim())) ??
		columns.find((column) => isHeadingOf(heading, header[column] ?? ''));
	const namedSpeaker = named(speakerHeading);
	const text =
		named(textHeading) ??
		widest(
			body,
			columns.filter((column) => column !== namedSpeaker)
		);
	if (text === undefined || !body.some((row) => /\p{L}/u.test(row[text] ?? ''))) return undefined;
	const others = columns.filter((column) => column !== text);
	const cells = (column: number) => body.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
	const time = named(timeHeading) ?? others.find((column) => holdsTimes(cells(column)));
	const speaker = namedSpeaker ?? others.find((column) => column !== time && holdsLabels(cells(column)));
	return {
		chosen: { speaker, text, time: time === text || time === speaker ? undefined : time },
		headerRow: headerRow === -1 ? undefined : headerRow
	};
}

function isHeader(row: TableRow): boolean {
	const cells = row.map((cell) => cell.trim());
	const isNamed = (heading: RegExp) => cells.some((cell) => heading.test(cell));
	const isSaid = (heading: RegExp) => cells.some((cell) => isHeadingOf(heading, cell));
	return (
		isNamed(textHeading) ||
		(isNamed(speakerHeading) && cells.filter((cell) => cell !== '').length > 1) ||
		(isSaid(textHeading) && isSaid(speakerHeading))
	);
}

/** A few words without a sentence's signs, one of which names the column: `Wie zegt het`. */
function isHeadingOf(heading: RegExp, cell: string): boolean {
	const words = cell.trim().split(/[\s_]+/);
	return words.length <= 4 && !/[.?!,;:]/.test(cell) && words.some((word) => heading.test(word));
}

/** Short labels of which some come back; what stands between brackets there is an event and no label. */
function holdsLabels(cells: readonly string[]): boolean {
	const labels = cells.filter((cell) => !/^[[(].*[\])]$/.test(cell)).map((cell) => cell.replace(/\s*:$/, ''));
	const isShort = labels.every((label) => label.length <= longestLabel && labelKind(label) !== 'none');
	return labels.length >= 2 && isShort && (new Set(labels).size < labels.length || labels.length < 8);
}

function holdsTimes(cells: readonly string[]): boolean {
	return cells.length > 0 && cells.every((cell) => timeAtStart(cell)?.rest === '');
}

function widest(rows: readonly TableRow[], columns: readonly number[]): number | undefined {
	const lengths = columns.map((column) => rows.reduce((total, row) => total + (row[column] ?? '').length, 0));
	const most = Math.max(0, ...lengths);
	return most === 0 ? undefined : columns[lengths.indexOf(most)];
}
