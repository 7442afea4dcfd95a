import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DisclosedRow } from '../../src/lib/privacy/disclosed-table.ts';
import { suppressSmallCounts } from '../../src/lib/privacy/suppress-small-counts.ts';

type Masking = (counts: readonly number[], denominators: readonly number[], threshold: number) => DisclosedRow;

function maskRow(counts: readonly number[], denominators: readonly number[], threshold: number): DisclosedRow {
	const [row] = suppressSmallCounts({ denominators, rows: [counts] }, threshold).rows;
	if (row === undefined) throw new Error('One row in, one row out.');
	return row;
}

/** Hides small counts and nothing more; the attack below must see through it. */
function maskWithoutSecondCell(
	counts: readonly number[],
	_denominators: readonly number[],
	threshold: number
): DisclosedRow {
	return {
		cells: counts.map((count) => (count > 0 && count < threshold ? { kind: 'hidden' } : { kind: 'shown', count })),
		total: { kind: 'shown', count: counts.reduce((sum, count) => sum + count, 0) }
	};
}

function everyRow(denominators: readonly number[]): readonly (readonly number[])[] {
	return denominators.reduce<readonly (readonly number[])[]>(
		(rows, persons) => rows.flatMap((row) => Array.from({ length: persons + 1 }, (_, count) => [...row, count])),
		[[]]
	);
}

function written(row: DisclosedRow): string {
	const cells = row.cells.map((cell) => (cell.kind === 'shown' ? String(cell.count) : 'hidden'));
	return [...cells, row.total.kind === 'shown' ? String(row.total.count) : 'withheld'].join(' ');
}

/**
 * The attack: run the algorithm on every row that can exist, put those that look the same together, and read off each
 * hidden number. Returns what could be deduced, in words.
 */
function deductions(mask: Masking, denominators: readonly number[], threshold: number): readonly string[] {
	const valuesByView = new Map<string, Map<string, Set<number>>>();
	for (const counts of everyRow(denominators)) {
		const row = mask(counts, denominators, threshold);
		const view = written(row);
		const values = valuesByView.get(view) ?? new Map<string, Set<number>>();
		valuesByView.set(view, values);
		const note = (name: string, value: number): void => {
			values.set(name, (values.get(name) ?? new Set<number>()).add(value));
		};
		row.cells.forEach((cell, column) => {
			const count = counts[column];
			if (cell.kind === 'hidden' && count !== undefined) note(`column ${column}`, count);
		});
		if (row.total.kind === 'withheld')
			note(
				'total',
				counts.reduce((sum, count) => sum + count, 0)
			);
	}
	return [...valuesByView].flatMap(([view, values]) =>
		[...values].filter(([, possible]) => possible.size < 2).map(([name, [value]]) => `[${view}] ${name} is ${value}`)
	);
}

describe('suppressSmallCounts, before an attacker who knows the algorithm', () => {
	it('leaves two values or more for every hidden number, in every table of up to three subgroups of up to 7', () => {
		const found: string[] = [];
		for (const threshold of [3, 4, 5]) {
			for (const columns of [1, 2, 3]) {
				for (const denominators of everyRow(Array.from({ length: columns }, () => 7))) {
					for (const deduction of deductions(maskRow, denominators, threshold)) {
						found.push(`threshold ${threshold}, of ${denominators.join(' ')}: ${deduction}`);
					}
				}
			}
		}
		expect(found).toEqual([]);
	});

	it('leaves two values or more for every hidden number, in larger tables', () => {
		const denominators = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 4, maxLength: 5 });
		fc.assert(
			fc.property(denominators, fc.integer({ min: 3, max: 5 }), (persons, threshold) => {
				expect(deductions(maskRow, persons, threshold)).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	}, 60_000);

	it('is tried by an attack that does see through a table without second cells', () => {
		expect(deductions(maskWithoutSecondCell, [5, 5], 3)).toContain('[hidden 4 5] column 0 is 1');
	});
});

describe('suppressSmallCounts', () => {
	const denominators = [9, 9, 7, 6, 5];
	const tableRow = (counts: readonly number[], threshold = 3): string =>
		written(maskRow(counts, denominators, threshold));

	it('hides the smallest other count with the fewest cells beside one small count, and shows the total', () => {
		expect(tableRow([7, 5, 1, 5, 4])).toBe('7 5 hidden 5 hidden 22');
	});

	it('needs no further cell where two small counts differ', () => {
		expect(tableRow([5, 6, 0, 1, 2])).toBe('5 6 0 hidden hidden 14');
	});

	it('hides all cells with the covering count, so that none is singled out', () => {
		expect(tableRow([3, 9, 2, 0, 3])).toBe('hidden 9 hidden 0 hidden 17');
	});

	it('hides the zeros where no other count fits in every subgroup', () => {
		expect(tableRow([9, 8, 0, 2, 0])).toBe('9 8 hidden hidden hidden 19');
	});

	it('withholds the total where no second cell helps', () => {
		expect(tableRow([9, 8, 6, 6, 2])).toBe('9 8 6 6 hidden withheld');
	});

	it('hides a whole row that fewer persons than the threshold mention', () => {
		expect(tableRow([0, 2, 0, 0, 0])).toBe('hidden hidden hidden hidden hidden withheld');
	});

	it('shows zeros, full cells and counts close to full', () => {
		expect(tableRow([9, 8, 0, 5, 4])).toBe('9 8 0 5 4 26');
		expect(tableRow([0, 0, 0, 0, 0])).toBe('0 0 0 0 0 0');
	});

	it('hides a subgroup below the threshold with its size, and the next smallest along with it', () => {
		const table = suppressSmallCounts({ denominators: [18, 2, 16], rows: [[8, 1, 6]] }, 3);
		expect(table.denominators).toEqual([{ kind: 'shown', count: 18 }, { kind: 'hidden' }, { kind: 'hidden' }]);
		expect(table.totalDenominator).toEqual({ kind: 'shown', count: 36 });
		expect(table.rows.map(written)).toEqual(['8 hidden hidden 15']);
	});

	it('withholds a total that says nobody in the hidden subgroups mentions it', () => {
		const table = suppressSmallCounts({ denominators: [18, 2, 16], rows: [[8, 0, 0]] }, 3);
		expect(table.rows.map(written)).toEqual(['8 hidden hidden withheld']);
	});

	it('withholds the number of persons in a study smaller than the threshold', () => {
		const table = suppressSmallCounts({ denominators: [1, 1], rows: [[1, 0]] }, 3);
		expect(table.totalDenominator).toEqual({ kind: 'withheld' });
		expect(table.rows.map(written)).toEqual(['hidden hidden withheld']);
	});

	it('masks a row the same way whatever rows stand beside it', () => {
		const row = fc.tuple(...denominators.map((persons) => fc.integer({ min: 0, max: persons })));
		fc.assert(
			fc.property(fc.array(row, { maxLength: 4 }), row, (others, counts) => {
				const table = suppressSmallCounts({ denominators, rows: [...others, counts] }, 3);
				expect(table.rows.at(-1)).toEqual(maskRow(counts, denominators, 3));
			})
		);
	});

	it('never shows a count of 1 to threshold − 1, nor such a total', () => {
		const row = fc.tuple(...denominators.map((persons) => fc.integer({ min: 0, max: persons })));
		fc.assert(
			fc.property(row, fc.integer({ min: 3, max: 5 }), (counts, threshold) => {
				const masked = maskRow(counts, denominators, threshold);
				for (const cell of [...masked.cells, masked.total]) {
					if (cell.kind === 'shown') expect(cell.count === 0 || cell.count >= threshold).toBe(true);
				}
			})
		);
	});

	it('throws on a threshold that leaves one value for a small count, and on more persons than are present', () => {
		expect(() => suppressSmallCounts({ denominators: [5], rows: [] }, 2)).toThrow(RangeError);
		expect(() => suppressSmallCounts({ denominators: [5], rows: [[6]] }, 3)).toThrow(RangeError);
	});
});
