/** Cells of one row in all views together, a bit each, in words of 32. Changed in place. */
export type CellSet = Int32Array;

export function noCells(size: number): CellSet {
	return new Int32Array(Math.ceil(size / 32));
}

export function addCell(cells: CellSet, cell: number): void {
	const word = cell >> 5;
	cells[word] = (cells[word] ?? 0) | (1 << (cell & 31));
}

export function hasCell(cells: CellSet, cell: number): boolean {
	return (((cells[cell >> 5] ?? 0) >>> (cell & 31)) & 1) === 1;
}

/** Adds the cells that one of `a` and `b` has and the other has not. Tells whether any of them is new. */
export function addDifference(cells: CellSet, a: CellSet, b: CellSet): boolean {
	let isAnyNew = false;
	for (let word = 0; word < cells.length; word++) {
		const before = cells[word] ?? 0;
		const after = before | ((a[word] ?? 0) ^ (b[word] ?? 0));
		if (after !== before) isAnyNew = true;
		cells[word] = after;
	}
	return isAnyNew;
}

/** How many cells are in one of `a` and `b`, not in the other, in `within` and not in `without`. */
export function differenceSize(a: CellSet, b: CellSet, within: CellSet | undefined, without: CellSet): number {
	let size = 0;
	for (let word = 0; word < a.length; word++) {
		const within32 = within === undefined ? -1 : (within[word] ?? 0);
		size += bitsIn(((a[word] ?? 0) ^ (b[word] ?? 0)) & within32 & ~(without[word] ?? 0));
	}
	return size;
}

/** Whether every cell of `cells` is in `others`. */
export function isWithin(cells: CellSet, others: CellSet): boolean {
	return cells.every((bits, word) => (bits & ~(others[word] ?? 0)) === 0);
}

/** Warren, H. S. (2013). Hacker’s Delight (2nd ed.), section 5–1. Addison-Wesley. */
function bitsIn(word: number): number {
	const pairs = word - ((word >>> 1) & 0x55555555);
	const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
