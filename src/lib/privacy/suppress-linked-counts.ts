import { addCell, addDifference, hasCell, isWithin, noCells, type CellSet } from './cell-set.ts';
import type { DisclosedTable, DisclosedTotal } from './disclosed-table.ts';
import { findExchange } from './find-exchange.ts';
import type { LinkedTables } from './linked-tables.ts';
import { maskedRow, type MaskedRow } from './masked-row.ts';
import { suppressSmallCounts, type CountTable } from './suppress-small-counts.ts';

/**
 * Disclosure control of all tables that set the same rows beside different attributes of the same persons. In each
 * table the counts of 1 to `threshold` − 1 and the columns that `suppressSmallCounts` hides are hidden, and then, over all
 * tables and over a row with those above and under it:
 * - a row of 1 to `threshold` − 1 persons is hidden whole in every table, its total too; so is a row that everybody
 *   mentions, with all rows under it, where a subgroup is too small to show. A row that nobody mentions hides nothing.
 * - Every other total is shown in every table. For each hidden cell two persons are found, one who mentions the row and
 *   one who does not, who could change places; every cell that has one of them and not the other is hidden
 *   (`findExchange`). Which persons they are is not shown.
 *
 * What it promises:
 * - A row total is shown in all tables or in none, and in none only where all cells of the row are hidden.
 * - Whoever sees all tables at once, with all totals, and knows all denominators and which persons are in which column,
 *   finds at least two possible values for every hidden cell: the true one and that after the exchange, which changes no
 *   shown number, leaves every row counting whom the rows under it count, and moves the hidden cell by one. A row hidden
 *   whole may be of any 1 to `threshold` − 1 persons whom the rows above it leave open.
 *
 * What it does not promise: two values to somebody who also runs this algorithm on every set of persons who could
 * mention a row and compares the looks. Of all sets of nine persons in 2 × 2 or 3 × 2 subgroups, up to a fifth give a hidden
 * cell away to that at threshold 3, none at threshold 5. Nor does it reach rows that hold each other without `above`
 * saying so, tables of other persons, of fewer codings or layers, or of an earlier day, or a text in which somebody can count.
 *
 * The principle of exchanging persons: Dalenius, T., & Reiss, S. P. (1982). Data-swapping: a technique for disclosure
 * control. Journal of Statistical Planning and Inference, 6(1), 73–85. Nothing is swapped here in what is shown.
 */
export function suppressLinkedCounts(tables: LinkedTables, threshold: number): readonly DisclosedTable[] {
	const counted = tables.views.map((view) => countTable(view, tables.rows));
	const alone = counted.map((table) => suppressSmallCounts(table, threshold));
	const firstCells = tables.views.map((_, view) => sumOf(tables.views.slice(0, view).map(({ columns }) => columns)));
	const cells = sumOf(tables.views.map(({ columns }) => columns));
	const counts = tables.rows.map(({ mentions }) => mentions.filter(Boolean).length);

	const rows = tables.rows.map((_, position) => maskedRow(tables.rows, position, cells));
	for (const [position, { hidden }] of rows.entries()) {
		if (counts[position] === 0) continue;
		for (const [view, first] of firstCells.entries()) {
			for (const [column, count] of (counted[view]?.rows[position] ?? []).entries()) {
				const isSmall = count > 0 && count < threshold;
				if (isSmall || alone[view]?.denominators[column]?.kind === 'hidden') addCell(hidden, first + column);
			}
		}
	}
	const whole = wholeRows(rows, counts, threshold);
	for (const position of whole) {
		for (let cell = 0; cell < cells; cell++) addCell(rows[position]?.hidden ?? noCells(0), cell);
	}
	coverHiddenCells(rows, whole, cellsOfPersons(tables, firstCells, cells));

	return alone.map((table, view) => ({
		...table,
		rows: rows.map(({ hidden }, position) => ({
			cells: (counted[view]?.rows[position] ?? []).map((count, column) =>
				hasCell(hidden, (firstCells[view] ?? 0) + column) ? { kind: 'hidden' } : { kind: 'shown', count }
			),
			total: disclosedTotal(counts[position] ?? 0, whole.has(position))
		}))
	}));
}

/** The rows of too few persons, and those that everybody mentions though not every cell can be shown, with all under them. */
function wholeRows(rows: readonly MaskedRow[], counts: readonly number[], threshold: number): ReadonlySet<number> {
	const full = new Set(
		rows.keys().filter((position) => {
			const { mentions, hidden } = rows[position] ?? { mentions: [], hidden: noCells(0) };
			return counts[position] === mentions.length && hidden.some((word) => word !== 0);
		})
	);
	return new Set(
		rows.keys().filter((position) => {
			const count = counts[position] ?? 0;
			if (count === 0) return false;
			return count < threshold || [position, ...(rows[position]?.above ?? [])].some((row) => full.has(row));
		})
	);
}

/** Finds exchanges until every hidden cell of every row is changed by one, hiding the cells that each needs. */
function coverHiddenCells(
	rows: readonly MaskedRow[],
	whole: ReadonlySet<number>,
	cellsOfPerson: readonly CellSet[]
): void {
	for (const [position, row] of rows.entries()) {
		if (whole.has(position) && row.above.length === 0 && row.under.length === 0) continue;
		while (!isWithin(row.hidden, row.covered)) {
			const exchange = findExchange(rows, position, cellsOfPerson);
			if (exchange === undefined) {
				if (whole.has(position)) break;
				throw new Error(`No exchange changes the hidden cells of row ${position}.`);
			}
			for (const changed of exchange.rows) {
				const { hidden, covered } = rows[changed] ?? row;
				addDifference(hidden, exchange.leavingCells, exchange.joiningCells);
				addDifference(covered, exchange.leavingCells, exchange.joiningCells);
			}
		}
	}
}

function countTable(view: LinkedTables['views'][number], rows: LinkedTables['rows']): CountTable {
	const columns = Array.from({ length: view.columns }, (_, column) => column);
	const count = (isCounted: (person: number) => boolean): readonly number[] => {
		const counts = columns.map(() => 0);
		for (const [person, column] of view.columnOfPerson.entries()) {
			if (isCounted(person)) counts[column] = (counts[column] ?? 0) + 1;
		}
		return counts;
	};
	return {
		denominators: count(() => true),
		rows: rows.map(({ mentions }) => count((person) => mentions[person] === true))
	};
}

function cellsOfPersons({ views }: LinkedTables, firstCells: readonly number[], cells: number): readonly CellSet[] {
	return (views[0]?.columnOfPerson ?? []).map((_, person) => {
		const own = noCells(cells);
		for (const [view, { columnOfPerson }] of views.entries()) {
			addCell(own, (firstCells[view] ?? 0) + (columnOfPerson[person] ?? 0));
		}
		return own;
	});
}

function disclosedTotal(count: number, isWithheld: boolean): DisclosedTotal {
	return isWithheld ? { kind: 'withheld' } : { kind: 'shown', count };
}

function sumOf(counts: readonly number[]): number {
	return counts.reduce((sum, count) => sum + count, 0);
}
