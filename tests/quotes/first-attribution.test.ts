import { describe, expect, it } from 'vitest';
import { consentNotRecorded } from '#lib/participants/consent.ts';
import type { Attribute } from '#lib/participants/attribute.ts';
import type { Participant } from '#lib/participants/participant.ts';
import { firstAttribution } from '#lib/quotes/first-attribution.ts';
import { shortenAttribution } from '#lib/quotes/shorten-attribution.ts';

function attribute(key: string, isRestricted = false): Attribute {
	const label = { nl: key, en: key };
	const rest = { values: [], gdprClass: 'ordinary', monitorDimension: undefined, isValueClearAlone: true } as const;
	return { id: key, key, level: 'participant', label, isRestricted, ...rest };
}

function student(id: string, level: string | undefined): Participant {
	const attributes = new Map([['role', 'student'], ...(level === undefined ? [] : [['level', level] as const])]);
	return {
		id,
		pseudonym: id,
		focusGroupId: 'fg1',
		attributes,
		consent: { ...consentNotRecorded, quote: true, status: 'active' }
	};
}

const roos = student('Roos', '2');
const yara = student('Yara', '4');
const bo = student('Bo', undefined);
const everyone = [roos, student('Daan', '2'), student('Sem', '2'), yara, bo];
const attributes = [attribute('role'), attribute('level')];

describe('the first attribution', () => {
	it('is role and level where enough participants share them, otherwise the role alone', () => {
		expect(firstAttribution(roos, everyone, attributes, 3)).toEqual(['role', 'level']);
		expect(firstAttribution(yara, everyone, attributes, 3)).toEqual(['role']);
	});

	it('leaves out what is unknown of the participant and what may not be shown', () => {
		expect(firstAttribution(bo, everyone, attributes, 3)).toEqual(['role']);
		expect(firstAttribution(roos, everyone, [attribute('role'), attribute('level', true)], 3)).toEqual(['role']);
	});
});

describe('shortening an attribution', () => {
	it('takes attributes off from the end until enough participants share it', () => {
		expect(shortenAttribution(yara, ['role', 'level'], everyone, 3)).toEqual({ attributionKeys: ['role'], k: 5 });
		expect(shortenAttribution(yara, ['level', 'role'], everyone, 3)).toEqual({ attributionKeys: [], k: 5 });
	});

	it('finds none in a project with fewer participants than the threshold', () => {
		expect(shortenAttribution(yara, ['role'], everyone, 6)).toBeUndefined();
	});
});
