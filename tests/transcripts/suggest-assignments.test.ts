import { describe, expect, it } from 'vitest';
import { suggestAssignments } from '../../src/lib/transcripts/suggest-assignments.ts';

describe('guessing who the labels of a file are', () => {
	it.each([
		'Moderator',
		'MODERATOR 2',
		'MOD',
		'mod1',
		'Gespreksleider',
		'Interviewer',
		'Interviewster',
		'Facilitator',
		'I',
		'I2',
		'INT'
	])('takes %s for the moderator', (label) => {
		expect(suggestAssignments([label], []).get(label)).toEqual({ kind: 'moderator' });
	});
	it.each(['Modesta', 'Ingrid', 'i', 'Interviewee', 'Int. begeleider', 'Spreker 1'])(
		'takes %s for a participant',
		(label) => {
			expect(suggestAssignments([label], []).get(label)).toEqual({ kind: 'new-participant', pseudonym: 'P01' });
		}
	);
	it.each([
		['Allen', 'several'],
		['Onbekend', 'unknown'],
		['Unknown speaker 2', 'unknown']
	])('takes %s for %s', (label, kind) => {
		expect(suggestAssignments([label], []).get(label)).toEqual({ kind });
	});
	it('takes nobody for the moderator when no label says so', () => {
		expect([...suggestAssignments(['Anna', 'Bram'], []).values()].map(({ kind }) => kind)).toEqual([
			'new-participant',
			'new-participant'
		]);
	});
	it('numbers new participants after those of the project, filling the numbers that are free', () => {
		const suggested = suggestAssignments(['Anna', 'MOD', 'Bram', 'Cem'], ['P01', 'p03', 'Roos']);
		expect([...suggested.values()].flatMap((one) => (one.kind === 'new-participant' ? [one.pseudonym] : []))).toEqual([
			'P02',
			'P04',
			'P05'
		]);
	});

	it.each([
		['Lieke', 'Lieke (2)'],
		['Anna', 'ANNA'],
		['Zoë', 'Zoe']
	])('takes %s and %s for one person', (one, other) => {
		expect(suggestAssignments([one, other], []).get(other)).toEqual({ kind: 'same-as', label: one });
	});
	it('takes people with numbers for several people', () => {
		const suggested = suggestAssignments(['Spreker (1)', 'Spreker (2)'], []);
		expect(suggested.get('Spreker (2)')).toEqual({ kind: 'new-participant', pseudonym: 'P02' });
	});
});
