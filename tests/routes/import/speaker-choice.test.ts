import { describe, expect, it } from 'vitest';
import {
	assignmentsOf,
	choiceOf,
	participantWith,
	sameAs
} from '../../../src/routes/projects/[project]/import/[draft]/speaker-choice.ts';

const labels = ['MOD', 'Lieke', 'Lieke (2)', 'Harm'];
const participants = [{ id: 'p38', pseudonym: 'Joost' }];

describe('the rows of the labels table', () => {
	it('say for each label who it is', () => {
		const choices = [
			{ who: 'moderator', pseudonym: '' },
			{ who: 'new', pseudonym: '  Bregje   Anna ' },
			{ who: sameAs(1), pseudonym: '' },
			{ who: participantWith('p38'), pseudonym: '' }
		];
		expect([...assignmentsOf(choices, labels, participants)]).toEqual([
			['MOD', { kind: 'moderator' }],
			['Lieke', { kind: 'new-participant', pseudonym: 'Bregje Anna' }],
			['Lieke (2)', { kind: 'same-as', label: 'Lieke' }],
			['Harm', { kind: 'participant', participantId: 'p38', pseudonym: 'Joost' }]
		]);
	});
	it.each(['', 'lead', 'participant:somebody-else', 'same-as:9', 'same-as:-1', 'same-as:'])(
		'say nothing with “%s”, which is not possible here',
		(who) => {
			expect(assignmentsOf([{ who, pseudonym: '' }], labels, participants).size).toBe(0);
		}
	);
	it('begin with the first guess', () => {
		expect(choiceOf({ kind: 'new-participant', pseudonym: 'P01' }, labels)).toEqual({ who: 'new', pseudonym: 'P01' });
		expect(choiceOf({ kind: 'same-as', label: 'Lieke' }, labels)).toEqual({ who: sameAs(1), pseudonym: '' });
		expect(choiceOf({ kind: 'moderator' }, labels)).toEqual({ who: 'moderator', pseudonym: '' });
	});
});
