import { addCell, addDifference, hasCell, isWithin, noCells, type CellSet } from './cell-set.ts';
import type { DisclosedTable, DisclosedTotal } from './disclosed-table.ts';
import { findExchange } from './find-exchange.ts';
import type { LinkedTables } from './linked-tables.ts';
import { maskedRow, type MaskedRow } from './masked-row.ts';
import { suppressSmallCounts, type CountTable } from './suppress-small-counts.ts';

/** TODO-DOC */
export function suppressLinkedCounts(tables: LinkedTables, threshold: number): readonly DisclosedTable[] {
	const counted = tables.views.map((view) => countTable(view, tables.rows));
	const alone = counted.map((table) => suppressSmallCounts(table, threshold));
	const firstCells = tables.views.map((_, view) => sumOf(tables.views.slice(0, view).map(({ columns }) => columns)));
	const cells = sumOf(tables.views.map(({ columns }) => columns));
	const counts = tables.rows.map(({ mentions }) => mentions.filter(Boolean).length);

	const rows = tables.rows.map((_, position) => maskedRow(tables.rows, position, cells));
	const whole = new Set<number>();
	for (const [position, row] of rows.entries()) {
		const count = counts[position] ?? 0;
		if (count === 0) continue;
		for (const [view, first] of firstCells.entries()) {
			for (const [column, cell] of (alone[view]?.rows[position]?.cells ?? []).entries()) {
				if (cell.kind === 'hidden') addCell(row.hidden, first + column);
			}
		}
		const isEverybody = count === row.mentions.length && row.hidden.some((word) => word !== 0);
		if (count >= threshold && !isEverybody) continue;
		whole.add(position);
		for (let cell = 0; cell < cells; cell++) addCell(row.hidden, cell);
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

function cellsOfPersons(
	{ views }: LinkedTables,
	firstCells: readonly number[],
	cells: number
): readonly CellSet[] {
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
