import { describe, expect, it } from 'vitest';
import { consentNotRecorded } from '#lib/participants/consent.ts';
import type { Code } from '#lib/codebook/code.ts';
import type { DisclosedCrosstab } from '#lib/crosstab/crosstabulate.ts';
import type { Participant } from '#lib/participants/participant.ts';
import { choicesThatDivide, focusGroupChoice, focusGroupKey, withFocusGroup } from '#lib/crosstab/column-choices.ts';
import { sentenceOf } from '../../src/routes/projects/[project]/crosstab/crosstab-sentence.ts';
import { groupsOf } from '../../src/routes/projects/[project]/crosstab/crosstab-table.ts';

const codes = [
	code('place', undefined),
	code('yard', 'place'),
	code('entrance', 'place'),
	code('reporting', undefined)
];

describe('groupsOf', () => {
	it('puts codes under the code that they belong to', () => {
		const groups = groupsOf(crosstab({ place: [5, 5], yard: [4, 0], entrance: [0, 5], reporting: [0, 0] }), codes);
		expect(groups.map(({ top, under }) => [top.code.id, ...under.map((row) => row.code.id)])).toEqual([
			['place', 'yard', 'entrance'],
			['reporting']
		]);
		expect(groups.map(({ top }) => top.hasCodesUnder)).toEqual([true, false]);
	});

	it('puts a code at the top when its parent is not in the table', () => {
		const groups = groupsOf(crosstab({ yard: [4, 0] }), codes);
		expect(groups.map(({ top }) => top.code.id)).toEqual(['yard']);
	});

	it('gives no denominator with a hidden count, and no total that is withheld', () => {
		const [group] = groupsOf(crosstab({ yard: ['hidden', 4] }, 'withheld'), codes);
		expect(group?.top.cells).toEqual([{ kind: 'hidden' }, { kind: 'shown', count: 4, denominator: 6 }]);
		expect(group?.top.total).toEqual({ kind: 'hidden' });
	});
});

describe('sentenceOf', () => {
	it('tells the code that most persons raise and the one on which groups differ most', () => {
		const groups = groupsOf(crosstab({ place: [9, 0], yard: [5, 4], entrance: [9, 6], reporting: [9, 3] }), codes);
		const { mostRaised, widest } = sentenceOf(groups);
		expect(mostRaised).toMatchObject({ name: 'entrance', count: 15, denominator: 15 });
		expect(widest).toMatchObject({
			name: 'reporting',
			high: { column: 0, count: 9, denominator: 9 },
			low: { column: 1, count: 3, denominator: 6 }
		});
	});

	it('says nothing of what is hidden or withheld', () => {
		const groups = groupsOf(crosstab({ yard: ['hidden', 4], entrance: ['hidden', 'hidden'] }, 'withheld'), codes);
		expect(sentenceOf(groups)).toEqual({ mostRaised: undefined, widest: undefined });
	});

	it('says nothing where nobody raises anything', () => {
		const groups = groupsOf(crosstab({ yard: [0, 0] }), codes);
		expect(sentenceOf(groups)).toEqual({ mostRaised: undefined, widest: undefined });
	});
});

describe('choicesThatDivide', () => {
	const role = { key: 'role', label: { nl: 'Rol', en: 'Role' }, values: [], isValueClearAlone: true };

	it('offers an attribute when participants differ on it', () => {
		const participants = [participant('roos', 'student'), participant('daan', 'docent')];
		expect(choicesThatDivide([role], participants, 1)).toEqual([role]);
	});

	it('does not offer one with a subgroup under the threshold, which would hide cells of every other', () => {
		const students = ['a', 'b', 'c'].map((id) => participant(id, 'student'));
		const teachers = ['d', 'e', 'f'].map((id) => participant(id, 'docent'));
		expect(choicesThatDivide([role], [...students, ...teachers], 3)).toEqual([role]);
		expect(choicesThatDivide([role], [...students, ...teachers.slice(1)], 3)).toEqual([]);
		expect(choicesThatDivide([role], [...students, ...teachers, participant('g', undefined)], 3)).toEqual([]);
	});

	it('does not count an unknown value, nor who withdrew', () => {
		const withdrawn = participant('daan', 'docent', 'withdrawn');
		expect(choicesThatDivide([role], [participant('roos', 'student'), participant('sem', undefined)], 1)).toEqual([]);
		expect(choicesThatDivide([role], [participant('roos', 'student'), withdrawn], 1)).toEqual([]);
	});

	it('offers the focus groups as an attribute of the participants', () => {
		const choice = focusGroupChoice([{ id: 'group-roos', number: 1, title: 'Studenten' }], { nl: '', en: '' });
		const participants = [participant('roos', 'student'), participant('daan', 'student')].map(withFocusGroup);
		expect(participants.map(({ attributes }) => attributes.get(focusGroupKey))).toEqual(['group-roos', 'group-daan']);
		expect(choice.values[0]).toEqual({ value: 'group-roos', label: { nl: 'FG1 Studenten', en: 'FG1 Studenten' } });
		expect(choicesThatDivide([choice], participants, 1)).toEqual([choice]);
	});
});

function participant(
	id: string,
	role: string | undefined,
	status: Participant['consent']['status'] = 'active'
): Participant {
	return {
		id,
		pseudonym: id,
		focusGroupId: `group-${id}`,
		attributes: new Map(role === undefined ? [] : [['role', role]]),
		consent: { ...consentNotRecorded, quote: true, status }
	};
}

function crosstab(
	counts: Readonly<Record<string, readonly [number | 'hidden', number | 'hidden']>>,
	total?: 'withheld'
): DisclosedCrosstab {
	return {
		columns: [
			{ value: 'student', denominator: { kind: 'shown', count: 9 } },
			{ value: 'docent', denominator: { kind: 'shown', count: 6 } }
		],
		totalDenominator: { kind: 'shown', count: 15 },
		rows: Object.entries(counts).map(([codeId, cells]) => ({
			codeId,
			cells: cells.map((count) => (count === 'hidden' ? { kind: 'hidden' } : { kind: 'shown', count })),
			total:
				total === 'withheld'
					? { kind: 'withheld' }
					: { kind: 'shown', count: cells.reduce<number>((sum, count) => sum + (count === 'hidden' ? 0 : count), 0) }
		}))
	};
}

function code(id: string, parentId: string | undefined): Code {
	return {
		id,
		parentId,
		name: id,
		abbreviation: '',
		hue: 1,
		definition: '',
		useFor: '',
		notFor: '',
		example: '',
		position: 0,
		isArchived: false,
		version: 1
	};
}
