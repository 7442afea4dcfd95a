import { describe, expect, it } from 'vitest';
import { matchColumns } from '#lib/participants/match-columns.ts';
import { matchPeople, nameColumnOf } from '#lib/participants/match-people.ts';
import { previewTable } from '#lib/participants/preview-table.ts';
import { level, person, sector } from './some-attributes.ts';

const people = [person('Roos'), person('Daan'), person('Zoë', { values: new Map([['level', '4']]) })];
const table = {
	header: ['nr', 'Naam', 'Opleiding', 'level'],
	rows: [
		['1', 'roos', 'Zorg en welzijn', '2'],
		['2', 'Daan ', 'techniek', ''],
		['3', 'Zoe', 'techniek', '4'],
		['4', 'Ilse', 'techniek', '2']
	]
};

describe('a table with attributes of people', () => {
	it('has its people and its attributes recognised, by name or by what stands in a column', () => {
		expect(nameColumnOf(table, people)).toBe(1);
		expect([...matchColumns(table, 1, [level, sector])]).toEqual([
			[3, 'level'],
			[2, 'sector']
		]);
	});
	it('finds people without capitals and accents, and says whom it does not know', () => {
		expect(matchPeople(table, 1, people).map(({ kind, name }) => [kind, name])).toEqual([
			['matched', 'roos'],
			['matched', 'Daan'],
			['matched', 'Zoe'],
			['nobody', 'Ilse']
		]);
	});
	it('leaves two rows of one person alone', () => {
		const twice = { header: ['Naam'], rows: [['Roos'], ['roos']] };
		expect(matchPeople(twice, 0, people).map(({ kind }) => kind)).toEqual(['twice', 'twice']);
	});
	it('shows what would change before anything does; an empty cell takes nothing away', () => {
		const columns = { name: 1, attributes: matchColumns(table, 1, [level, sector]) };
		const { fill } = previewTable(table, columns, people, [level, sector]);
		expect(fill.changes.map(({ subjectId, attributeId, after }) => [subjectId, attributeId, after])).toEqual([
			['Roos', 'level', '2'],
			['Roos', 'sector', 'zorg'],
			['Daan', 'sector', 'techniek'],
			['Zoë', 'sector', 'techniek']
		]);
		expect(fill.refused).toEqual([]);
	});
	it('changes nothing as long as no column holds names', () => {
		expect(previewTable(table, { name: undefined, attributes: new Map() }, people, [level]).rows).toEqual([]);
	});
});
