import type { ImportedNote } from './imported-transcript.ts';
import { labelKind } from './label-kind.ts';
import { readTimedLabel } from './label-shapes.ts';
import type { Paragraph } from './paragraph.ts';
import { timeAtStart } from './time-stamp.ts';

const speakerHeading = /^(?:spreker|speaker|sprecher|naam|name|wie|who|deelnemer|participant|label|persoon|person)s?$/i;
const timeHeading = /^(?:tijd|tijdcode|time|timestamp|timecode|start|begin)$/i;
const longestLabel = 60;

/**
 * Reads a table as speaker and text, a row a turn: it has a column of short labels that come back, or that its first row
 * names, beside the column with most text. A row without a label goes on with the one above; a row of one cell is a
 * heading. `notes` are those that the file hangs on each row. `undefined` for a table of anything else.
 */
export function speakerRows(
	rows: readonly (readonly string[])[],
	notes: readonly (readonly ImportedNote[])[] = []
): Paragraph[] | undefined {
	const width = Math.max(0, ...rows.map((row) => row.length));
	const columns = Array.from({ length: width }, (_, column) => column);
	const whole = rows.filter((row) => row.length > 1);
	const named = columns.find((column) => speakerHeading.test(cellAt(rows[0], column)));
	const textColumn = widestColumn(
		rows,
		columns.filter((column) => column !== named)
	);
	const others = columns.filter((column) => column !== textColumn);
	const labelColumn = named ?? others.find((column) => holdsLabels(whole.map((row) => cellAt(row, column))));
	if (textColumn === undefined || labelColumn === undefined) return undefined;
	const timeColumn = others.find(
		(column) => column !== labelColumn && holdsTimes(rows.map((row) => cellAt(row, column)))
	);
	const head = named === undefined ? 0 : 1;
	let label: string | undefined;
	return rows.slice(head).map((row, index): Paragraph => {
		const noted = withNotes(notes[index + head]);
		const filled = row.filter((cell) => cell !== '');
		if (row.length === 1 && width > 1) return { text: row[0] ?? '', isHeading: true, ...noted };
		const written = readLabel(cellAt(row, labelColumn));
		label = written.label === '' ? label : written.label;
		const text = cellAt(row, textColumn);
		const startSeconds =
			timeColumn === undefined ? written.startSeconds : timeAtStart(cellAt(row, timeColumn))?.startSeconds;
		if (filled.length === 0 || label === undefined) return { text: filled.join('\n'), ...noted };
		return { text, label, ...(startSeconds === undefined ? {} : { startSeconds }), ...noted };
	});
}

function withNotes(notes: readonly ImportedNote[] | undefined): Pick<Paragraph, 'notes'> {
	return notes === undefined || notes.length === 0 ? {} : { notes };
}

/** A label cell may end in a colon or hold the time: `Anna:`, `Anna 00:12`. */
function readLabel(cell: string): { label: string; startSeconds?: number | undefined } {
	const line = cell.replace(/\s+/g, ' ');
	const timed = readTimedLabel(line);
	return { label: (timed?.label ?? line).replace(/\s*:$/, ''), startSeconds: timed?.startSeconds };
}

function holdsLabels(cells: readonly string[]): boolean {
	const labels = cells.filter((cell) => cell !== '').map((cell) => readLabel(cell).label);
	const isShort = labels.every((label) => label.length <= longestLabel && labelKind(label) !== 'none');
	return labels.length >= 3 && isShort && new Set(labels).size <= labels.length * 0.75;
}

function holdsTimes(cells: readonly string[]): boolean {
	const filled = cells.filter((cell) => cell !== '' && !timeHeading.test(cell));
	return filled.length > 0 && filled.every((cell) => timeAtStart(cell)?.rest === '');
}

function widestColumn(rows: readonly (readonly string[])[], columns: readonly number[]): number | undefined {
	const lengths = columns.map((column) => rows.reduce((total, row) => total + cellAt(row, column).length, 0));
	return columns[lengths.indexOf(Math.max(0, ...lengths))];
}

function cellAt(row: readonly string[] | undefined, column: number): string {
	return row?.[column] ?? '';
}
