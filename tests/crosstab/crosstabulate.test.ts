import { describe, expect, it } from 'vitest';
import { consentNotRecorded } from '#lib/participants/consent.ts';
import type { Coding } from '../../src/lib/coding/coding.ts';
import type { CrosstabQuestion } from '../../src/lib/crosstab/crosstab-question.ts';
import { crosstabulate, type DisclosedCrosstab } from '../../src/lib/crosstab/crosstabulate.ts';
import type { Participant } from '../../src/lib/participants/participant.ts';
import type { SpeakerTurn } from '../../src/lib/transcripts/speaker-turn.ts';

/** Students s0–s5, teachers t0–t4, and a moderator after them; person n speaks turn n, at [10n, 10n + 9). */
const names = ['s0', 's1', 's2', 's3', 's4', 's5', 't0', 't1', 't2', 't3', 't4'];

function person(id: string, role: string | undefined, isWithdrawn = false): Participant {
	return {
		id,
		pseudonym: id,
		focusGroupId: 'fg1',
		attributes: new Map(role === undefined ? [] : [['role', role]]),
		consent: { ...consentNotRecorded, quote: true, status: isWithdrawn ? 'withdrawn' : 'active' }
	};
}

function turn(position: number, speaker: SpeakerTurn['speaker']): SpeakerTurn {
	return { id: `turn-${position}`, number: position + 1, speaker, start: position * 10, end: position * 10 + 9 };
}

const turns: readonly SpeakerTurn[] = [
	...names.map((name, position) => turn(position, { kind: 'participant', participantId: name, pseudonym: name })),
	turn(names.length, { kind: 'moderator' }),
	turn(names.length + 1, { kind: 'several' })
];

function said(codeId: string, speakers: readonly string[], coderId = 'noor'): readonly Coding[] {
	return speakers.map((speaker) => {
		const start = names.indexOf(speaker) * 10 + 2;
		return { id: `${codeId}-${speaker}`, coderId, codeId, passage: { transcriptId: 'fg1', start, end: start + 5 } };
	});
}

const role = {
	key: 'role',
	values: ['student', 'teacher', 'support'].map((value) => ({ value, label: { nl: value, en: value } }))
};

const question: CrosstabQuestion = {
	codes: [
		{ id: 'reporting', parentId: undefined },
		{ id: 'threshold', parentId: 'reporting' },
		{ id: 'follow-up', parentId: 'reporting' }
	],
	attribute: role,
	views: [role],
	participants: names.map((name) => person(name, name.startsWith('s') ? 'student' : 'teacher')),
	transcripts: [{ id: 'fg1', turns }],
	codings: [],
	layers: ['noor', 'teun'],
	countsDescendants: false,
	threshold: 3
};

function row(table: DisclosedCrosstab, codeId: string): string {
	const found = table.rows.find((candidate) => candidate.codeId === codeId);
	if (found === undefined) throw new Error(`No row for ${codeId}.`);
	return [...found.cells, found.total]
		.map((cell) => (cell.kind === 'shown' ? String(cell.count) : cell.kind))
		.join(' ');
}

describe('crosstabulate', () => {
	it('counts persons of the persons present, by the values that somebody has', () => {
		const table = crosstabulate({
			...question,
			codings: said('threshold', ['s0', 's1', 's2', 't0', 't1', 't2', 't3'])
		});
		expect(table.columns).toEqual([
			{ value: 'student', denominator: { kind: 'shown', count: 6 } },
			{ value: 'teacher', denominator: { kind: 'shown', count: 5 } }
		]);
		expect(table.totalDenominator).toEqual({ kind: 'shown', count: 11 });
		expect(row(table, 'threshold')).toBe('3 4 7');
		expect(row(table, 'follow-up')).toBe('0 0 0');
	});

	it('counts a person once, however often and by however many coders', () => {
		const codings = [...said('threshold', ['s0', 's1', 's2', 's0']), ...said('threshold', ['s0', 's1', 's2'], 'teun')];
		expect(row(crosstabulate({ ...question, codings }), 'threshold')).toBe('3 0 3');
	});

	it('reads the chosen layers and no other', () => {
		const codings = [...said('threshold', ['s0', 's1', 's2']), ...said('threshold', ['s3', 't0', 't1', 't2'], 'teun')];
		expect(row(crosstabulate({ ...question, codings, layers: ['noor'] }), 'threshold')).toBe('3 0 3');
		expect(row(crosstabulate({ ...question, codings }), 'threshold')).toBe('4 3 7');
	});

	it('counts everyone whose turn a passage runs over, and never the moderator', () => {
		const passage = { transcriptId: 'fg1', start: 38, end: 1000 };
		const codings = [{ id: 'long', coderId: 'noor', codeId: 'threshold', passage }];
		expect(row(crosstabulate({ ...question, codings }), 'threshold')).toBe('3 5 8');
	});

	it('counts a parent where one of its descendants is mentioned, if asked', () => {
		const codings = [...said('threshold', ['s0', 's1', 's2']), ...said('follow-up', ['s2', 's3', 's4'])];
		expect(row(crosstabulate({ ...question, codings }), 'reporting')).toBe('0 0 0');
		const table = crosstabulate({ ...question, codings, countsDescendants: true });
		expect(row(table, 'reporting')).toBe('5 0 5');
		expect(row(table, 'threshold')).toBe('3 0 3');
	});

	it('leaves participants who withdrew out of counts and denominators', () => {
		const participants = question.participants.map((present) =>
			present.id === 's0' ? person('s0', 'student', true) : present
		);
		const table = crosstabulate({ ...question, participants, codings: said('threshold', ['s0', 's1', 's2', 's3']) });
		expect(table.columns[0]?.denominator).toEqual({ kind: 'shown', count: 5 });
		expect(row(table, 'threshold')).toBe('3 0 3');
	});

	it('puts participants without a value last, and a value that the attribute does not list before them', () => {
		const roles = [undefined, undefined, undefined, 'visitor', 'visitor', 'visitor'];
		const participants = names.map((name, position) => person(name, position < 6 ? roles[position] : 'teacher'));
		const table = crosstabulate({ ...question, participants, codings: said('threshold', ['s0', 's1', 's2']) });
		expect(table.columns.map(({ value }) => value)).toEqual(['teacher', 'visitor', undefined]);
		expect(row(table, 'threshold')).toBe('0 0 3 3');
	});

	it('returns nothing that disclosure control hides', () => {
		const table = crosstabulate({ ...question, codings: said('threshold', ['s0', 't0', 't1', 't2', 't3']) });
		expect(row(table, 'threshold')).toBe('hidden hidden 5');
		expect(JSON.stringify(table)).not.toContain('"count":1}');
		expect(JSON.stringify(table)).not.toContain('"count":4}');
	});

	it('hides a subgroup below the threshold, and the next one with it', () => {
		const participants = names.map((name) => person(name, name === 't0' ? 'support' : 'student'));
		const table = crosstabulate({ ...question, participants, codings: said('threshold', ['s0', 's1', 's2', 't0']) });
		expect(table.columns.map(({ denominator }) => denominator.kind)).toEqual(['hidden', 'hidden']);
		expect(row(table, 'threshold')).toBe('hidden hidden 4');
	});

	it('shows the total beside every attribute, and hides what it would give away', () => {
		const shift = { key: 'shift', values: [] };
		const participants = question.participants.map((present, position) => ({
			...present,
			attributes: new Map([...present.attributes, ['shift', position < 6 ? 'day' : 'night']])
		}));
		const codings = said('threshold', ['s0', 's1', 's2', 's3', 's4', 's5', 't0', 't1']);
		const views = [role, shift];
		const tables = views.map((attribute) => crosstabulate({ ...question, participants, views, attribute, codings }));
		expect(tables.map((table) => row(table, 'threshold'))).toEqual(['hidden hidden 8', 'hidden hidden 8']);
	});

	it('decides over all attributes together, so that one table hides more than it would alone', () => {
		const site = { key: 'site', values: [] };
		const participants = question.participants.map((present) => ({
			...present,
			attributes: new Map([...present.attributes, ['site', ['s4', 's5', 't4'].includes(present.id) ? 'b' : 'a']])
		}));
		const codings = said('threshold', ['s0', 's1', 's2', 's4', 't0', 't1', 't2']);
		expect(row(crosstabulate({ ...question, participants, codings }), 'threshold')).toBe('4 3 7');
		const views = [role, site];
		expect(row(crosstabulate({ ...question, participants, views, attribute: site, codings }), 'threshold')).toBe(
			'hidden hidden 7'
		);
	});

	it('throws on an attribute that is not one of the views', () => {
		expect(() => crosstabulate({ ...question, views: [] })).toThrow(RangeError);
	});
});
