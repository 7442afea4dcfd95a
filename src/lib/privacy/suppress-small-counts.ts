import type { DisclosedCell, DisclosedRow, DisclosedTable, DisclosedTotal } from './disclosed-table.ts';
import { hiddenCells } from './hidden-cells.ts';
import { hiddenColumns } from './hidden-columns.ts';

/** Counts of persons: every person belongs to one column, and is counted at most once in each row. */
export type CountTable = {
	/** Persons in each column. */
	readonly denominators: readonly number[];
	/** One row a code; each count runs from 0 to the denominator of its column. */
	readonly rows: readonly (readonly number[])[];
};

/**
 * Disclosure control of a table of persons. What is hidden:
 * - every count of 1 to `threshold` − 1, and the cells that would give it away beside the row total (`hiddenCells`);
 * - every cell and the denominator of a subgroup of 1 to `threshold` − 1 persons, with a second subgroup (`hiddenColumns`);
 * - a row total of 1 to `threshold` − 1 persons, and one that gives hidden cells away.
 * Zeros and full cells are shown, and so are counts that all but one or two persons of a column share (5 of 6).
 *
 * What it promises: whoever sees a row and its total, and knows this algorithm, the threshold and all denominators, the
 * hidden ones too, finds at least two possible values for every hidden cell and every withheld total. Each row is
 * masked on its own, the total is weighed whether or not it is put on the page, and nothing is random: the same
 * persons give the same masks in every view. Columns need no second cell, because persons mention several codes and
 * counts of codes do not add up.
 *
 * What it does not promise: a row beside a row that holds it (a code and its parent), or beside the same row in the
 * table of another attribute, which `suppressLinkedCounts` sees to.
 *
 * Hundepool, A., Domingo-Ferrer, J., Franconi, L., Giessing, S., Schulte Nordholt, E., Spicer, K., & de Wolf, P.-P.
 * (2012). Statistical Disclosure Control, chapter 4. Wiley.
 */
export function suppressSmallCounts(table: CountTable, threshold: number): DisclosedTable {
	if (!Number.isInteger(threshold) || threshold < 3) {
		throw new RangeError(`A threshold of ${threshold} persons hides nothing: it leaves one value for a small count.`);
	}
	const hidden = hiddenColumns(table.denominators, threshold);
	const persons = sumOf(table.denominators);
	return {
		denominators: table.denominators.map((count, column) => discloseCell(count, hidden.has(column))),
		totalDenominator: discloseTotal(persons, isSmall(persons, threshold)),
		rows: table.rows.map((counts) => discloseRow(counts, table.denominators, hidden, threshold))
	};
}

function discloseRow(
	counts: readonly number[],
	denominators: readonly number[],
	hidden: ReadonlySet<number>,
	threshold: number
): DisclosedRow {
	const cells = denominators.map((denominator, column) => {
		const count = counts[column];
		if (count === undefined || !Number.isInteger(count) || count < 0 || count > denominator) {
			throw new RangeError(`Column ${column} counts ${count} of ${denominator} persons.`);
		}
		return { column, count, denominator };
	});
	const inHiddenColumns = cells.filter((cell) => hidden.has(cell.column));
	const rest = hiddenCells(
		cells.filter((cell) => cell.denominator > 0 && !hidden.has(cell.column)),
		threshold
	);
	const total = sumOf(counts);
	const isTotalSafe = rest.isSumSafe && !isSmall(total, threshold) && isSharedOut(inHiddenColumns);
	return {
		cells: cells.map(({ count, column }) => discloseCell(count, hidden.has(column) || rest.columns.has(column))),
		total: discloseTotal(total, !isTotalSafe)
	};
}

/** Whether the sum over the hidden columns leaves each of them at least two values: not none, not all, nor one short. */
function isSharedOut(cells: readonly { readonly count: number; readonly denominator: number }[]): boolean {
	if (cells.length === 0) return true;
	const counted = sumOf(cells.map((cell) => cell.count));
	const present = sumOf(cells.map((cell) => cell.denominator));
	return cells.length > 1 && counted >= 2 && counted <= present - 2;
}

function isSmall(count: number, threshold: number): boolean {
	return count > 0 && count < threshold;
}

function discloseCell(count: number, isHidden: boolean): DisclosedCell {
	return isHidden ? { kind: 'hidden' } : { kind: 'shown', count };
}

function discloseTotal(count: number, isWithheld: boolean): DisclosedTotal {
	return isWithheld ? { kind: 'withheld' } : { kind: 'shown', count };
}

function sumOf(counts: readonly number[]): number {
	return counts.reduce((sum, count) => sum + count, 0);
}
