import { describe, expect, it } from 'vitest';
import { areaBetween, pastePlaces } from '#lib/participants/grid-cells.ts';
import { pastedRows } from '#lib/participants/pasted-rows.ts';

describe('rows pasted from a spreadsheet', () => {
	it('are divided by tabs and newlines; the newline at the end begins no row', () => {
		expect(pastedRows('2\ttechniek\r\n4\tzorg\r\n')).toEqual([
			['2', 'techniek'],
			['4', 'zorg']
		]);
	});
	it('may hold tabs and newlines within quotation marks', () => {
		expect(pastedRows('"een\ttab"\t"zegt ""ja"""\n"twee\nregels"\tx')).toEqual([
			['een\ttab', 'zegt "ja"'],
			['twee\nregels', 'x']
		]);
	});
	it('keep a quotation mark that closes nowhere', () => {
		expect(pastedRows('"half\tx')).toEqual([['"half', 'x']]);
	});
	it('land from the first selected cell on, one cell in all that is selected, and never outside the grid', () => {
		const size = { rows: 3, columns: 4 };
		const area = areaBetween({ row: 2, column: 2 }, { row: 1, column: 1 });
		expect(pastePlaces([['x']], area, size)).toHaveLength(4);
		const places = pastePlaces(
			[
				['a', 'b', 'c', 'd'],
				['e', 'f', 'g', 'h']
			],
			area,
			size
		);
		expect(places.map(({ place, words }) => [place.row, place.column, words])).toEqual([
			...[
				[1, 1, 'a'],
				[1, 2, 'b'],
				[1, 3, 'c']
			],
			...[
				[2, 1, 'e'],
				[2, 2, 'f'],
				[2, 3, 'g']
			]
		]);
	});
});
