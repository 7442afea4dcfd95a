import { stringify } from 'csv-stringify/sync';

/** One act as it goes into a table. */
export type ActForReport = {
	/** ISO 8601, UTC. */
	readonly madeAt: string;
	readonly who: string;
	readonly act: string;
	readonly code: string;
	readonly place: string;
	readonly words: number | undefined;
	readonly codings: number;
	readonly undoneAt: string;
};

export type HistoryColumns = Readonly<Record<keyof ActForReport, string>>;

/** The audit trail as a table for a spreadsheet, one row an act. Names that would run as a formula get an apostrophe before them. */
export function historyToCsv(acts: readonly ActForReport[], columns: HistoryColumns, cellSeparator: ',' | ';'): string {
	const { madeAt, who, act, code, place, words, codings, undoneAt } = columns;
	const head = [madeAt, who, act, code, place, words, codings, undoneAt];
	const rows = acts.map((made) => [
		...[made.madeAt, made.who, made.act, made.code, made.place],
		...[made.words ?? '', made.codings === 0 ? '' : made.codings, made.undoneAt]
	]);
	return stringify([head, ...rows], {
		bom: true,
		delimiter: cellSeparator,
		escape_formulas: true,
		record_delimiter: 'windows'
	});
}
