import { noCells, type CellSet } from './cell-set.ts';
import type { LinkedRow } from './linked-tables.ts';

/** A row while it is being masked; `hidden` and `covered` change in place. */
export type MaskedRow = {
	readonly mentions: readonly boolean[];
	/** Positions of the rows above it, nearest first, and of those directly under it. */
	readonly above: readonly number[];
	readonly under: readonly number[];
	readonly hidden: CellSet;
	/** Hidden cells that are ambiguous already: an exchange that changes them has been found. */
	readonly covered: CellSet;
};

/** A row of which nothing is hidden yet. Throws where a row above it does not count everybody whom it counts. */
export function maskedRow(rows: readonly LinkedRow[], position: number, cells: number): MaskedRow {
	const mentions = rows[position]?.mentions ?? [];
	const above = rowsAbove(rows, position);
	if (above.some((row) => mentions.some((isCounted, person) => isCounted && rows[row]?.mentions[person] !== true))) {
		throw new RangeError(`Row ${position} counts somebody whom a row above it does not count.`);
	}
	return {
		mentions,
		above,
		under: [...rows.keys()].filter((other) => rows[other]?.above === position),
		hidden: noCells(cells),
		covered: noCells(cells)
	};
}

function rowsAbove(rows: readonly LinkedRow[], position: number): readonly number[] {
	const line: number[] = [];
	for (let row = rows[position]?.above; row !== undefined; row = rows[row]?.above) {
		if (row === position || line.includes(row)) throw new RangeError(`Row ${position} stands above itself.`);
		line.push(row);
	}
	return line;
}

/**
 * The rows in which two persons change places when `leaving` stops mentioning the row at `position` and `joining` starts
 * to. A row counts everybody that the rows under it count; so that this stays true, they change places in the highest
 * row on the line upwards that does not count `joining`, and in every row under that one which counts `leaving`.
 */
export function rowsOfExchange(
	rows: readonly MaskedRow[],
	position: number,
	leaving: number,
	joining: number
): readonly number[] {
	let highest = position;
	for (const above of rows[position]?.above ?? []) {
		if (rows[above]?.mentions[joining] !== false) break;
		highest = above;
	}
	return countingUnder(rows, highest, leaving);
}

function countingUnder(rows: readonly MaskedRow[], position: number, person: number): readonly number[] {
	const row = rows[position];
	if (row?.mentions[person] !== true) return [];
	if (row.under.length === 0) return [position];
	return [position, ...row.under.flatMap((under) => countingUnder(rows, under, person))];
}
