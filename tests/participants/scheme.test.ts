import { describe, expect, it } from 'vitest';
import { addAttribute } from '#lib/participants/add-attribute.ts';
import { changeAttribute } from '#lib/participants/change-attribute.ts';
import { peopleWithMissedAttributes } from '#lib/participants/missed-attributes.ts';
import type { SchemeAttribute } from '#lib/participants/scheme-attribute.ts';
import { turnOnAttribute } from '#lib/participants/turn-on-attribute.ts';
import { valuesLike } from '#lib/participants/values-like.ts';
import { level, sector, support } from './some-attributes.ts';

const inScheme = (attribute: typeof level): SchemeAttribute => ({
	...attribute,
	...{ isOn: !attribute.isRestricted, statedConsent: undefined }
});
const scheme = [level, sector, support].map(inScheme);
const words = (nl: string, en: string) => ({ nl, en });

describe('turning an attribute on', () => {
	it('asks nothing of an ordinary one', () => {
		expect(turnOnAttribute(level, { statement: '', hasEachPersonAgreed: false })).toMatchObject({ ok: true });
	});
	it('asks of a special category what people agreed to, and that each of them did', () => {
		const statement = 'In het formulier van maart stemde ieder hiermee in.';
		expect(turnOnAttribute(support, { statement: 'ja', hasEachPersonAgreed: true })).toMatchObject({
			reason: 'statement-too-short'
		});
		expect(turnOnAttribute(support, { statement, hasEachPersonAgreed: false })).toMatchObject({
			reason: 'agreement-not-stated'
		});
		expect(turnOnAttribute(support, { statement, hasEachPersonAgreed: true })).toEqual({ ok: true, statement });
	});
});

describe('an attribute of the project’s own', () => {
	const stated = {
		...({
			id: 'x',
			level: 'participant',
			gdprClass: 'ordinary',
			label: words('Woont thuis', 'Lives at home')
		} as const),
		values: [words('ja', 'yes'), words('nee', 'no')]
	};
	it('is on at once when it is ordinary, and off when it is not', () => {
		expect(addAttribute(scheme, stated)).toMatchObject({ ok: true, attribute: { isOn: true } });
		expect(addAttribute(scheme, { ...stated, gdprClass: 'special' })).toMatchObject({ attribute: { isOn: false } });
	});
	it('is refused when its name is taken, in whatever capitals', () => {
		expect(addAttribute(scheme, { ...stated, label: words('NIVEAU', 'Tier') })).toMatchObject({
			reason: 'label-taken'
		});
	});
	it('can be renamed and get values, and keeps those that somebody has', () => {
		const [first, second] = level.values;
		const change = { label: words('Mbo-niveau', 'Level'), values: [{ value: '2', label: words('twee', 'two') }] };
		expect(changeAttribute(inScheme(level), change, new Set(['2']))).toMatchObject({
			attribute: { values: [{ value: '2', label: { nl: 'twee' } }] }
		});
		expect(changeAttribute(inScheme(level), change, new Set(['4']))).toEqual({ ok: false, reason: 'value-in-use' });
		expect([first?.value, second?.value]).toEqual(['2', '4']);
	});
});

describe('who still misses something', () => {
	it('is who lacks what most of the group have', () => {
		const of = (id: string, ...keys: string[]) => ({
			...{ id, focusGroupId: 'g', values: new Map(keys.map((key): [string, string] => [key, 'x'])) }
		});
		const missing = peopleWithMissedAttributes([
			of('a', 'level', 'sector'),
			of('b', 'level', 'sector'),
			of('e', 'level', 'sector'),
			of('c', 'level'),
			of('d')
		]);
		expect([...missing]).toEqual(['c', 'd']);
	});
});

describe('finding a value by typing', () => {
	it('puts values that begin with the words first, and divides the name around them', () => {
		expect(valuesLike(sector, 'te', 'nl')).toEqual([{ value: 'techniek', before: '', match: 'te', after: 'chniek' }]);
		expect(valuesLike(sector, 'en', 'nl').map(({ value }) => value)).toEqual(['zorg']);
	});
});
