import { describe, expect, it } from 'vitest';
import { consentNotRecorded } from '#lib/participants/consent.ts';
import type { Participant } from '../../src/lib/participants/participant.ts';
import { attributionK } from '../../src/lib/privacy/attribution-k.ts';
import { attributionRisk, isAttributionBlocked } from '../../src/lib/privacy/attribution-risk.ts';

function participant(pseudonym: string, attributes: Record<string, string>, isWithdrawn = false): Participant {
	return {
		id: pseudonym,
		pseudonym,
		focusGroupId: 'fg1',
		attributes: new Map(Object.entries(attributes)),
		consent: { ...consentNotRecorded, quote: true, status: isWithdrawn ? 'withdrawn' : 'active' }
	};
}

const roos = participant('Roos', { role: 'student', level: '4' });
const participants = [
	roos,
	participant('Ilyas', { role: 'student', level: '4' }),
	participant('Daan', { role: 'student', level: '3' }),
	participant('Hans', { role: 'teacher' }),
	participant('Meryem', { role: 'student', level: '4' }, true)
];

describe('attributionK', () => {
	it('counts the participants who share all chosen values, the person included', () => {
		expect(attributionK(roos, ['role', 'level'], participants)).toBe(2);
		expect(attributionK(roos, ['role'], participants)).toBe(3);
	});

	it('counts everybody who takes part where no attribute is shown', () => {
		expect(attributionK(roos, [], participants)).toBe(4);
	});

	it('is not narrowed by an attribute that the person has no value for', () => {
		expect(attributionK(roos, ['role', 'gender'], participants)).toBe(3);
	});
});

describe('attributionRisk', () => {
	it.each([
		[12, 'low'],
		[10, 'low'],
		[9, 'moderate'],
		[5, 'moderate'],
		[4, 'raised'],
		[3, 'raised'],
		[2, 'high'],
		[1, 'high']
	])('of %i participants is %s', (k, risk) => {
		expect(attributionRisk(k)).toBe(risk);
	});

	it('is blocked below the threshold of the project, and not at it', () => {
		expect(isAttributionBlocked(4, 5)).toBe(true);
		expect(isAttributionBlocked(5, 5)).toBe(false);
	});
});
