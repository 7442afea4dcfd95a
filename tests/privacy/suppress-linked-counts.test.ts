import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DisclosedRow, DisclosedTable } from '../../src/lib/privacy/disclosed-table.ts';
import type { LinkedTables } from '../../src/lib/privacy/linked-tables.ts';
import { suppressLinkedCounts } from '../../src/lib/privacy/suppress-linked-counts.ts';
import { suppressSmallCounts } from '../../src/lib/privacy/suppress-small-counts.ts';

type View = LinkedTables['views'][number];
type Mentions = readonly boolean[];
type Masking = (tables: LinkedTables, threshold: number) => readonly DisclosedTable[];

function view(columnOfPerson: readonly number[]): View {
	return { columns: Math.max(...columnOfPerson) + 1, columnOfPerson };
}

function countsOf({ columns, columnOfPerson }: View, mentions: Mentions): readonly number[] {
	return Array.from(
		{ length: columns },
		(_, column) => columnOfPerson.filter((own, person) => own === column && mentions[person]).length
	);
}

/** Each table masked as if it were the only one; the attack below must see through it. */
function maskEachAlone(tables: LinkedTables, threshold: number): readonly DisclosedTable[] {
	return tables.views.map((shown) =>
		suppressSmallCounts(
			{
				denominators: countsOf(
					shown,
					shown.columnOfPerson.map(() => true)
				),
				rows: tables.rows.map(({ mentions }) => countsOf(shown, mentions))
			},
			threshold
		)
	);
}

function written({ cells, total }: DisclosedRow): string {
	return [...cells, total].map((cell) => (cell.kind === 'shown' ? String(cell.count) : cell.kind)).join(' ');
}

/** A code, or a parent with one child, in every view: the rows of each table under one another. */
function writtenAll(tables: readonly DisclosedTable[]): string {
	return tables.map(({ rows }) => rows.map(written).join(' / ')).join(' | ');
}

function everySet(persons: number): readonly Mentions[] {
	return Array.from({ length: 2 ** persons }, (_, set) =>
		Array.from({ length: persons }, (_unused, person) => ((set >> person) & 1) === 1)
	);
}

function isSubset(mentions: Mentions, others: Mentions): boolean {
	return mentions.every((isIn, person) => !isIn || others[person]);
}

/** Whether rows of mentions agree with every number that is shown, in all views together. */
function agrees(tables: readonly DisclosedTable[], views: readonly View[], rows: readonly Mentions[]): boolean {
	return rows.every((mentions, position) =>
		views.every((shown, place) => {
			const row = tables[place]?.rows[position];
			const counts = countsOf(shown, mentions);
			return (
				row !== undefined &&
				(row.total.kind === 'withheld' || row.total.count === mentions.filter(Boolean).length) &&
				row.cells.every((cell, column) => cell.kind === 'hidden' || cell.count === counts[column])
			);
		})
	);
}

/** The hidden cells of persons that have one value in all `candidates`: rows of mentions that agree with what is shown. */
function determined(
	tables: readonly DisclosedTable[],
	views: readonly View[],
	candidates: readonly (readonly Mentions[])[]
): readonly string[] {
	return views.flatMap((shown, place) =>
		(tables[place]?.rows ?? []).flatMap((row, position) =>
			row.cells.flatMap((cell, column) => {
				if (cell.kind === 'shown' || !shown.columnOfPerson.includes(column)) return [];
				const values = new Set(candidates.map((rows) => countsOf(shown, rows[position] ?? [])[column]));
				return values.size < 2 ? [`view ${place} row ${position} column ${column} is ${[...values].join()}`] : [];
			})
		)
	);
}

/** Somebody who knows which persons are in which column puts all tables of a code together and solves for hidden cells. */
function solve(mask: Masking, views: readonly View[], mentions: Mentions, threshold: number): readonly string[] {
	const tables = mask({ views, rows: [{ mentions, above: undefined }] }, threshold);
	const candidates = everySet(mentions.length).map((set) => [set]);
	return determined(
		tables,
		views,
		candidates.filter((rows) => agrees(tables, views, rows))
	);
}

/** Somebody who also runs the algorithm on every set of mentions: how many sets give a hidden cell away. */
function invert(views: readonly View[], persons: number, threshold: number): { givenAway: number } {
	const setsByLook = Map.groupBy(everySet(persons), (mentions) =>
		writtenAll(suppressLinkedCounts({ views, rows: [{ mentions, above: undefined }] }, threshold))
	);
	const givenAway = [...setsByLook.values()].filter((sets) => {
		const rows = sets.map((mentions) => ({ mentions, above: undefined }));
		const tables = suppressLinkedCounts({ views, rows: rows.slice(0, 1) }, threshold);
		return (
			determined(
				tables,
				views,
				sets.map((mentions) => [mentions])
			).length > 0
		);
	});
	return { givenAway: givenAway.reduce((sum, sets) => sum + sets.length, 0) };
}

/** Up to 8 persons with a value on two or three attributes. Two columns at least, as every attribute that is offered. */
const populations = fc
	.tuple(fc.integer({ min: 4, max: 8 }), fc.integer({ min: 2, max: 3 }))
	.chain(([persons, attributes]) =>
		fc.array(
			fc
				.array(fc.integer({ min: 0, max: 2 }), { minLength: persons, maxLength: persons })
				.filter((columns) => new Set(columns).size > 1)
				.map(view),
			{ minLength: attributes, maxLength: attributes }
		)
	);

/** Students, teachers, support staff and a coordinator by role; by focus group two columns. The last person is silent. */
const byRole = view([...Array(12).fill(0), ...Array(6).fill(1), ...Array(5).fill(2), 3]);
const byGroup = view(Array.from({ length: 24 }, (_, person) => (person < 12 ? 0 : 1)));
const allButOneStudent = Array.from({ length: 24 }, (_, person) => person !== 0);

describe('suppressLinkedCounts, before somebody who puts the tables of all attributes together', () => {
	it('leaves two values or more for every hidden cell, whoever mentions the code', () => {
		fc.assert(
			fc.property(populations, fc.integer({ min: 3, max: 4 }), (views, threshold) => {
				for (const mentions of everySet(views[0]?.columnOfPerson.length ?? 0)) {
					expect(solve(suppressLinkedCounts, views, mentions, threshold)).toEqual([]);
				}
			}),
			{ numRuns: 15 }
		);
	}, 60_000);

	it('is tried by an attack that does see through tables masked one by one', () => {
		const views = [view([0, 0, 0, 0, 1, 1, 1, 2]), view([0, 0, 0, 0, 1, 1, 1, 1])];
		const mentions = [false, true, true, true, true, true, true, true];
		expect(solve(maskEachAlone, views, mentions, 3)).toContain('view 0 row 0 column 2 is 1');
		expect(solve(suppressLinkedCounts, views, mentions, 3)).toEqual([]);
	});

	it('hides full subgroups that the total of another table would give away', () => {
		const tables = { views: [byRole, byGroup], rows: [{ mentions: allButOneStudent, above: undefined }] };
		expect(writtenAll(maskEachAlone(tables, 3))).toBe('11 6 hidden hidden withheld | 11 12 23');
		expect(writtenAll(suppressLinkedCounts(tables, 3))).toBe('hidden 6 hidden hidden 23 | hidden hidden 23');
	});

	it('shows the total of a row in all tables, or in none and then no cell of it either', () => {
		fc.assert(
			fc.property(populations, fc.infiniteStream(fc.boolean()), (views, speaks) => {
				const mentions = (views[0]?.columnOfPerson ?? []).map(() => speaks.next().value === true);
				const tables = suppressLinkedCounts({ views, rows: [{ mentions, above: undefined }] }, 3);
				const rows = tables.flatMap((table) => table.rows);
				expect(new Set(rows.map(({ total }) => total.kind)).size).toBe(1);
				for (const { cells, total } of rows) {
					if (total.kind === 'withheld') expect(cells.every(({ kind }) => kind === 'hidden')).toBe(true);
				}
			})
		);
	});
});

describe('suppressLinkedCounts, before somebody who sets a code beside its parent', () => {
	it('leaves two values or more for every hidden cell of both, given that the parent counts whom the child counts', () => {
		const few = populations.filter((views) => (views[0]?.columnOfPerson.length ?? 0) <= 6);
		fc.assert(
			fc.property(few, (views) => {
				const sets = everySet(views[0]?.columnOfPerson.length ?? 0);
				const families = sets.flatMap((parent) =>
					sets.filter((child) => isSubset(child, parent)).map((child) => [parent, child])
				);
				for (const [parent, child] of families) {
					if (parent === undefined || child === undefined) continue;
					const rows = [
						{ mentions: parent, above: undefined },
						{ mentions: child, above: 0 }
					];
					const tables = suppressLinkedCounts({ views, rows }, 3);
					const candidates = families.filter((family) => agrees(tables, views, family));
					expect(determined(tables, views, candidates)).toEqual([]);
				}
			}),
			{ numRuns: 5, endOnFailure: true }
		);
	}, 60_000);

	it('hides a zero of the parent that would give away a hidden zero of the child', () => {
		const views = [view([0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2])];
		const parent = views[0]?.columnOfPerson.map((column) => column < 2) ?? [];
		const child = parent.map((_, person) => person < 2);
		const rows = [
			{ mentions: parent, above: undefined },
			{ mentions: child, above: 0 }
		];
		expect(writtenAll(suppressLinkedCounts({ views, rows: rows.slice(0, 1) }, 3))).toBe('5 3 0 8');
		expect(writtenAll(suppressLinkedCounts({ views, rows }, 3))).toBe(
			'hidden 3 hidden 8 / hidden hidden hidden withheld'
		);
	});

	it('throws where a child counts somebody whom its parent does not, or a row stands above itself', () => {
		const views = [view([0, 0, 1, 1])];
		const mentions = [true, true, true, true];
		const none = mentions.map(() => false);
		const rows = [
			{ mentions: none, above: undefined },
			{ mentions, above: 0 }
		];
		expect(() => suppressLinkedCounts({ views, rows }, 3)).toThrow(RangeError);
		expect(() => suppressLinkedCounts({ views, rows: [{ mentions, above: 0 }] }, 3)).toThrow(RangeError);
	});
});

describe('suppressLinkedCounts', () => {
	const views = [view([0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2])];
	const look = (mentions: Mentions): string =>
		writtenAll(suppressLinkedCounts({ views, rows: [{ mentions, above: undefined }] }, 3));
	const persons = views[0]?.columnOfPerson ?? [];

	it('hides a row whole that fewer persons than the threshold mention, and nothing of one that nobody mentions', () => {
		expect(look(persons.map((_, person) => person < 2))).toBe('hidden hidden hidden withheld');
		expect(look(persons.map(() => false))).toBe('0 0 0 0');
	});

	it('shows a row of zeros, full cells and counts close to full as it is', () => {
		expect(look(persons.map((column, person) => column === 1 || (column === 0 && person > 0)))).toBe('4 3 0 7');
	});

	it('hides a row whole that everybody mentions where a subgroup is too small to show', () => {
		const tables = {
			views: [byRole, byGroup],
			rows: [{ mentions: allButOneStudent.map(() => true), above: undefined }]
		};
		expect(writtenAll(suppressLinkedCounts(tables, 3))).toBe(
			'hidden hidden hidden hidden withheld | hidden hidden withheld'
		);
	});
});

describe('suppressLinkedCounts, before somebody who also runs the algorithm on everything that can be', () => {
	const twoByTwo = [view([0, 0, 0, 0, 1, 1, 1, 1, 1]), view([0, 0, 1, 1, 0, 0, 0, 1, 1])];
	const threeByTwo = [view([0, 0, 0, 1, 1, 1, 2, 2, 2]), view([0, 0, 1, 0, 1, 1, 0, 0, 1])];

	it.each([
		['two by two subgroups', twoByTwo],
		['three by two subgroups', threeByTwo]
	])(
		'gives a hidden cell away to whoever inverts it in at most a fifth of the sets of nine persons in %s, and in none at threshold 5',
		(_, shown) => {
			expect(invert(shown, 9, 3).givenAway).toBeLessThan(0.2 * 2 ** 9);
			expect(invert(shown, 9, 5).givenAway).toBe(0);
		}
	);
});
