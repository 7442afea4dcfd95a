import { differenceSize, type CellSet } from './cell-set.ts';
import { rowsOfExchange, type MaskedRow } from './masked-row.ts';

/** Two persons who change places, as the cells that each is counted in, and the rows in which they do, by position. */
export type Exchange = {
	readonly leavingCells: CellSet;
	readonly joiningCells: CellSet;
	readonly rows: readonly number[];
};

/**
 * The exchange that makes most hidden cells of a row ambiguous for the fewest cells that must be hidden along with them:
 * somebody who mentions the row and somebody who does not change places (`rowsOfExchange`), and every cell that has one
 * of the two and not the other has to be hidden. Equally good ones: the one that changes more cells, then the first in
 * the order of persons. `undefined` where no exchange changes a cell that still needs one.
 */
export function findExchange(
	rows: readonly MaskedRow[],
	position: number,
	cellsOfPerson: readonly CellSet[]
): Exchange | undefined {
	const row = rows[position];
	if (row === undefined) return undefined;
	const isAlone = row.above.length === 0 && row.under.length === 0;
	let best: Exchange | undefined;
	let bestGain = 0;
	let bestCost = 1;
	for (const [leaving, leavingCells] of cellsOfPerson.entries()) {
		if (row.mentions[leaving] !== true) continue;
		for (const [joining, joiningCells] of cellsOfPerson.entries()) {
			if (row.mentions[joining] !== false) continue;
			const gain = differenceSize(leavingCells, joiningCells, row.hidden, row.covered);
			if (gain === 0) continue;
			let cost = differenceSize(leavingCells, joiningCells, undefined, row.hidden);
			if (!isBetter(cost, gain, bestCost, bestGain)) continue;
			const changed = isAlone ? [position] : rowsOfExchange(rows, position, leaving, joining);
			for (const other of changed) {
				const hidden = other === position ? undefined : rows[other]?.hidden;
				if (hidden !== undefined) cost += differenceSize(leavingCells, joiningCells, undefined, hidden);
			}
			if (!isBetter(cost, gain, bestCost, bestGain)) continue;
			best = { leavingCells, joiningCells, rows: changed };
			bestGain = gain;
			bestCost = cost;
		}
	}
	return best;
}

/** Fewer cells to hide for each cell that becomes ambiguous; as few, then more cells that become ambiguous. */
function isBetter(cost: number, gain: number, bestCost: number, bestGain: number): boolean {
	const difference = cost * bestGain - bestCost * gain;
	return difference < 0 || (difference === 0 && gain > bestGain);
}
