import { describe, expect, it } from 'vitest';
import { fillAttributes } from '#lib/participants/fill-attributes.ts';
import { level, person, sector, support } from './some-attributes.ts';

const attributes = [level, sector, support];
const cell = (subjectId: string, attributeId: string, words: string) => ({ subjectId, attributeId, words });

describe('filling in attributes of many people at once', () => {
	it('takes a value, or its name in either language', () => {
		const people = [person('Roos'), person('Daan'), person('Sem')];
		const cells = [
			cell('Roos', 'sector', 'zorg'),
			cell('Daan', 'sector', 'Zorg en welzijn'),
			cell('Sem', 'sector', 'technology')
		];
		const { changes } = fillAttributes(people, attributes, cells);
		expect(changes.map(({ subjectId, after }) => [subjectId, after])).toEqual([
			['Roos', 'zorg'],
			['Daan', 'zorg'],
			['Sem', 'techniek']
		]);
	});
	it('lets a cell that cannot be filled hold up no other', () => {
		const people = [person('Roos'), person('Daan', { hasWithdrawn: true })];
		const cells = [
			cell('Roos', 'level', 'negen'),
			cell('Daan', 'level', '2'),
			cell('Noor', 'level', '2'),
			cell('Roos', 'sector', 'zorg')
		];
		const { changes, refused } = fillAttributes(people, attributes, cells);
		expect(changes).toHaveLength(1);
		expect(refused.map(({ reason }) => reason)).toEqual(['no-such-value', 'withdrawn', 'no-such-subject']);
	});
	it('needs the consent of that very person for a special category, and none for taking it away', () => {
		const had = person('Roos', { values: new Map([['support', 'ja']]) });
		const agreed = person('Daan', { maySpecialDataBeRecorded: true });
		expect(fillAttributes([had], attributes, [cell('Roos', 'support', 'nee')]).refused[0]?.reason).toBe(
			'no-consent-for-special-data'
		);
		expect(fillAttributes([had], attributes, [cell('Roos', 'support', '')]).changes[0]?.after).toBeUndefined();
		expect(fillAttributes([agreed], attributes, [cell('Daan', 'support', 'ja')]).changes[0]?.after).toBe('ja');
	});
	it('changes nothing where nothing differs, and lets the last of two count', () => {
		const known = person('Roos', { values: new Map([['level', '2']]) });
		expect(fillAttributes([known], attributes, [cell('Roos', 'level', 'niveau 2')]).changes).toEqual([]);
		const twice = [cell('Roos', 'level', '4'), cell('Roos', 'level', '2')];
		expect(fillAttributes([person('Roos')], attributes, twice).changes.map(({ after }) => after)).toEqual(['2']);
	});
});
