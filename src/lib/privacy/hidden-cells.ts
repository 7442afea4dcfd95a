/** A cell of a row before disclosure control: `count` persons of the `denominator` in that column. */
export type CountedCell = { readonly column: number; readonly count: number; readonly denominator: number };

export type HiddenCells = {
	readonly columns: ReadonlySet<number>;
	/** Whether every hidden cell stays open to two values or more for a reader who sees the sum of the row. */
	readonly isSumSafe: boolean;
};

/**
 * Which cells of one row are hidden. Every denominator must reach the threshold.
 *
 * 1. A row with a sum of 1 to threshold − 1 is hidden as a whole.
 * 2. Otherwise the counts of 1 to threshold − 1 are hidden. Where they differ from one another, that is enough.
 * 3. Where they are all the same number, the cells with one other number are hidden too: all of them, so that none is
 *    singled out. That number fits in every column; fewest cells first, then the smallest number.
 * 4. Where no such number exists, the zeros; where there are none either, the smallest other number, if every column
 *    with a small count could hold it. If not, the sum is not safe and the caller withholds the total.
 *
 * Why a reader cannot tell, even one who knows these rules, the threshold, every denominator and the sum: in 2 to 4 the
 * hidden cells hold two different numbers or more, and exchanging two of them gives a row that leads to the same
 * choice and looks the same. With an unsafe sum, the small counts may be any number from 1 to threshold − 1.
 */
export function hiddenCells(cells: readonly CountedCell[], threshold: number): HiddenCells {
	const sum = cells.reduce((persons, cell) => persons + cell.count, 0);
	if (sum > 0 && sum < threshold) return { columns: columnsOf(cells), isSumSafe: false };

	const small = cells.filter((cell) => cell.count > 0 && cell.count < threshold);
	if (new Set(small.map((cell) => cell.count)).size !== 1) return { columns: columnsOf(small), isSumSafe: true };

	const cover = findCover(cells, small, threshold);
	if (cover === undefined) return { columns: columnsOf(small), isSumSafe: false };
	return { columns: columnsOf([...small, ...cells.filter((cell) => cell.count === cover)]), isSumSafe: true };
}

/** The number whose cells are hidden along with small counts that are all the same. */
function findCover(
	cells: readonly CountedCell[],
	small: readonly CountedCell[],
	threshold: number
): number | undefined {
	const smallestColumn = Math.min(...cells.map((cell) => cell.denominator));
	const cellsByCount = new Map<number, number>();
	for (const { count } of cells) {
		if (count >= threshold) cellsByCount.set(count, (cellsByCount.get(count) ?? 0) + 1);
	}
	const [fitting] = [...cellsByCount]
		.filter(([count]) => count <= smallestColumn)
		.toSorted(([countA, cellsA], [countB, cellsB]) => cellsA - cellsB || countA - countB);
	if (fitting !== undefined) return fitting[0];
	if (cells.some((cell) => cell.count === 0)) return 0;

	const smallestOther = Math.min(...cellsByCount.keys());
	return small.every((cell) => smallestOther <= cell.denominator) ? smallestOther : undefined;
}

function columnsOf(cells: readonly CountedCell[]): ReadonlySet<number> {
	return new Set(cells.map((cell) => cell.column));
}
