import { describe, expect, it } from 'vitest';
import { checkPseudonyms } from '../../src/lib/transcripts/check-pseudonyms.ts';
import type { SpeakerAssignment } from '../../src/lib/transcripts/speaker-assignment.ts';

const named = (pseudonym: string): SpeakerAssignment => ({ kind: 'new-participant', pseudonym });

describe('checking pseudonyms', () => {
	it('refuses two labels under one pseudonym, whatever its capitals', () => {
		const refusals = checkPseudonyms(
			new Map([
				['Anna', named('Roos')],
				['Bo', named('ROOS')],
				['Cem', named('Yildiz')]
			]),
			[]
		);
		expect([...refusals]).toEqual([
			['Anna', 'pseudonym-twice'],
			['Bo', 'pseudonym-twice']
		]);
	});
	it('accepts two labels of one person when the second says that it is the same as the first', () => {
		const refusals = checkPseudonyms(
			new Map([
				['Anna', named('Roos')],
				['Anna (2)', { kind: 'same-as', label: 'Anna' }]
			]),
			[]
		);
		expect([...refusals]).toEqual([]);
	});
	it.each([
		['', 'pseudonym-empty'],
		[' \t', 'pseudonym-empty'],
		['a'.repeat(41), 'pseudonym-too-long'],
		['harm ', 'pseudonym-taken']
	])('refuses the pseudonym “%s”', (pseudonym, reason) => {
		expect([...checkPseudonyms(new Map([['Anna', named(pseudonym)]]), ['Harm'])]).toEqual([['Anna', reason]]);
	});
	it('accepts a pseudonym of forty characters', () => {
		expect(checkPseudonyms(new Map([['Anna', named('a'.repeat(40))]]), ['Harm']).size).toBe(0);
	});
	it('does not mind that a participant of the project is chosen by the pseudonym they have', () => {
		const harm: SpeakerAssignment = { kind: 'participant', participantId: 'p38', pseudonym: 'Harm' };
		expect(checkPseudonyms(new Map([['Van Dam', harm]]), ['Harm']).size).toBe(0);
	});
});
