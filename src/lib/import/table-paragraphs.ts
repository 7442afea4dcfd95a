import type { TableColumns } from './imported-transcript.ts';
import type { Paragraph } from './paragraph.ts';
import type { ColumnChoice } from './read-options.ts';
import type { ReadParagraphs } from './read-paragraphs.ts';
import { findColumns, type TableRow } from './table-columns.ts';
import { secondsOfClock, timeAtStart } from './time-stamp.ts';

const mostExamples = 3;

/**
 * A transcript that is a table, a row a turn. A row without a speaker goes on with the one above; a row with nothing but
 * a speaker cell holds an event or a note. `chosen` is what a reviewer says the columns are.
 */
export function readTable(rows: readonly TableRow[], chosen: ColumnChoice | undefined): ReadParagraphs {
	const found = findColumns(rows);
	const columns = chosen ?? found?.chosen;
	if (columns === undefined || rows.every((row) => (row[columns.text] ?? '').trim() === ''))
		return { ok: false, reason: 'no-text-column' };
	const headerRow = found?.headerRow;
	const above = rows.slice(0, headerRow ?? 0).flatMap((row) => row.filter((cell) => cell.trim() !== ''));
	const body = rows.slice(headerRow === undefined ? 0 : headerRow + 1);
	const paragraphs = [
		...above.map((text): Paragraph => ({ text, isHeading: true })),
		...paragraphsOfRows(body, columns)
	];
	return { ok: true, encoding: 'utf-8', paragraphs, columns: described(rows, headerRow, body, columns) };
}

function paragraphsOfRows(rows: readonly TableRow[], { speaker, text, time }: ColumnChoice): Paragraph[] {
	let running: string | undefined;
	return rows.flatMap((row): Paragraph[] => {
		const words = (row[text] ?? '').trim();
		const written = speaker === undefined ? '' : (row[speaker] ?? '').replace(/\s+/g, ' ').trim();
		if (words === '') return written === '' ? [] : [{ text: written }];
		if (written !== '') running = written.replace(/\s*:$/, '');
		const startSeconds = time === undefined ? undefined : secondsIn((row[time] ?? '').trim());
		return [
			{
				text: words,
				...(running === undefined ? {} : { label: running }),
				...(startSeconds === undefined ? {} : { startSeconds })
			}
		];
	});
}

/** `00:01:02`, `62.5` seconds, or 0.0007 of a day as a spreadsheet counts. */
function secondsIn(cell: string): number | undefined {
	const clock = secondsOfClock(cell) ?? timeAtStart(cell)?.startSeconds;
	if (clock !== undefined) return clock;
	if (!/^\d{1,7}(?:[.,]\d{1,12})?$/.test(cell)) return undefined;
	const number = Number(cell.replace(',', '.'));
	return number < 1 && cell.length > 6 ? Math.round(number * 86_400 * 1000) / 1000 : number;
}

function described(
	rows: readonly TableRow[],
	headerRow: number | undefined,
	body: readonly TableRow[],
	chosen: ColumnChoice
): TableColumns {
	const width = Math.max(0, ...rows.map((row) => row.length));
	const columns = Array.from({ length: width }, (_, column) => column);
	const examples = body.filter((row) => (row[chosen.text] ?? '').trim() !== '').slice(0, mostExamples);
	return {
		headings: columns.map((column) => (headerRow === undefined ? '' : (rows[headerRow]?.[column] ?? '').trim())),
		examples: examples.map((row) => columns.map((column) => shortened((row[column] ?? '').trim()))),
		chosen
	};
}

function shortened(cell: string): string {
	return cell.length <= 80 ? cell : `${cell.slice(0, 79).toWellFormed()}…`;
}
