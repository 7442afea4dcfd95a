import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignSpeakers } from '../../src/lib/transcripts/assign-speakers.ts';
import { labelsOf, type LabelledTranscript } from '../../src/lib/transcripts/labelled-transcript.ts';
import type { SpeakerAssignment } from '../../src/lib/transcripts/speaker-assignment.ts';
import { anyLabelledTranscript, idsFor } from './labelled-transcripts.ts';

const labelled: LabelledTranscript = {
	text: 'Thema 1\nWie begint er?\nIk wel.\nEn ik ook.\n(pauze)\nJa!\nMm.',
	turns: [
		{ kind: 'heading', start: 0, end: 7 },
		{ kind: 'turn', label: 'MOD', start: 8, end: 22, startSeconds: 4 },
		{ kind: 'turn', label: 'Lieke', start: 23, end: 30, startSeconds: 9, endSeconds: 11 },
		{ kind: 'turn', label: 'Lieke (2)', start: 31, end: 41 },
		{ kind: 'event', start: 42, end: 49 },
		{ kind: 'turn', label: 'Allen', start: 50, end: 53 },
		{ kind: 'turn', label: undefined, start: 54, end: 57 }
	]
};
const assignments = new Map<string, SpeakerAssignment>([
	['MOD', { kind: 'moderator' }],
	['Lieke', { kind: 'new-participant', pseudonym: 'Bregje' }],
	['Lieke (2)', { kind: 'same-as', label: 'Lieke' }],
	['Allen', { kind: 'several' }]
]);

describe('assigning speakers to the labels of a file', () => {
	it('makes of each label the speaker that the reviewer chose', () => {
		const assigned = assignSpeakers(labelled, assignments, idsFor(labelled));
		const bregje = { kind: 'participant', participantId: 'person-0', pseudonym: 'Bregje' };
		expect(assigned.ok && assigned.transcript.turns.map(({ number, speaker }) => [number, speaker])).toEqual([
			[1, { kind: 'moderator' }],
			[2, bregje],
			[3, bregje],
			[4, { kind: 'several' }],
			[5, { kind: 'unknown' }]
		]);
		expect(assigned.ok && assigned.newParticipants).toEqual([{ id: 'person-0', pseudonym: 'Bregje' }]);
	});
	it('keeps headings and events apart from what is spoken, and does not number them', () => {
		const assigned = assignSpeakers(labelled, assignments, idsFor(labelled));
		expect(assigned.ok && assigned.transcript.structure).toEqual([
			{ id: 'turn-0', kind: 'heading', start: 0, end: 7 },
			{ id: 'turn-4', kind: 'event', start: 42, end: 49 }
		]);
	});
	it('keeps the times of the turns', () => {
		const assigned = assignSpeakers(labelled, assignments, idsFor(labelled));
		expect(assigned.ok && assigned.transcript.turns[1]).toMatchObject({ startSeconds: 9, endSeconds: 11 });
	});
	it('lets two labels be one participant of the project, directly or through a label in between', () => {
		const joost = { kind: 'participant', participantId: 'p40', pseudonym: 'Joost' } as const;
		const chained = new Map<string, SpeakerAssignment>([
			...assignments,
			['MOD', { kind: 'same-as', label: 'Lieke (2)' }],
			['Lieke', joost]
		]);
		const assigned = assignSpeakers(labelled, chained, idsFor(labelled));
		expect(assigned.ok && assigned.transcript.turns.slice(0, 3).map(({ speaker }) => speaker)).toEqual([
			joost,
			joost,
			joost
		]);
		expect(assigned.ok && assigned.newParticipants).toEqual([]);
	});
	it('refuses a label that nobody has said anything about', () => {
		const withoutAll = new Map([...assignments].filter(([label]) => label !== 'Allen'));
		expect(assignSpeakers(labelled, withoutAll, idsFor(labelled))).toEqual({
			ok: false,
			reason: 'label-not-assigned',
			label: 'Allen'
		});
	});
	it('refuses labels that are each said to be the other', () => {
		const circle = new Map<string, SpeakerAssignment>([
			...assignments,
			['Lieke', { kind: 'same-as', label: 'Lieke (2)' }]
		]);
		expect(assignSpeakers(labelled, circle, idsFor(labelled))).toMatchObject({ ok: false, reason: 'same-as-circle' });
	});
	it('leaves the text and the words of every turn as they were read, whoever is chosen', () => {
		fc.assert(
			fc.property(anyLabelledTranscript(), fc.infiniteStream(fc.boolean()), (read, coins) => {
				const chosen = labelsOf(read).map(({ label }): [string, SpeakerAssignment] => [
					label,
					coins.next().value === true ? { kind: 'moderator' } : { kind: 'new-participant', pseudonym: `of ${label}` }
				]);
				const assigned = assignSpeakers(read, new Map(chosen), idsFor(read));
				if (!assigned.ok) throw new Error(assigned.reason);
				const { transcript } = assigned;
				expect(transcript.text).toBe(read.text);
				const said = read.turns
					.filter(({ kind }) => kind === 'turn')
					.map(({ start, end }) => read.text.slice(start, end));
				expect(transcript.turns.map(({ start, end }) => transcript.text.slice(start, end))).toEqual(said);
				expect(transcript.turns.map(({ number }) => number)).toEqual(said.map((_, index) => index + 1));
				expect(transcript.turns.length + transcript.structure.length).toBe(read.turns.length);
			})
		);
	});
});
