import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignSpeakers } from '../../src/lib/transcripts/assign-speakers.ts';
import { joinAdjacentTurns } from '../../src/lib/transcripts/join-adjacent-turns.ts';
import type { Speaker } from '../../src/lib/transcripts/speaker.ts';
import type { SpeakerAssignment } from '../../src/lib/transcripts/speaker-assignment.ts';
import type { Transcript } from '../../src/lib/transcripts/transcript.ts';
import { anyLabelledTranscript, idsFor } from './labelled-transcripts.ts';

const bregje: Speaker = { kind: 'participant', participantId: 'p37', pseudonym: 'Bregje' };
const harm: Speaker = { kind: 'participant', participantId: 'p38', pseudonym: 'Harm' };
const text = 'Ja, hoor.\nElke dag.\nIk niet.';

function transcriptOf(first: Speaker, second: Speaker, third: Speaker): Transcript {
	return {
		id: 'fg7',
		text,
		turns: [
			{ id: 'a', number: 1, speaker: first, start: 0, end: 9, startSeconds: 2, endSeconds: 4 },
			{ id: 'b', number: 2, speaker: second, start: 10, end: 19, startSeconds: 5, endSeconds: 6 },
			{ id: 'c', number: 3, speaker: third, start: 20, end: 28, startSeconds: 7, endSeconds: 8 }
		],
		structure: []
	};
}

describe('joining adjacent turns of one participant', () => {
	it('makes one turn of two, from the first start to the last end', () => {
		expect(joinAdjacentTurns(transcriptOf(bregje, bregje, harm)).turns).toEqual([
			{ id: 'a', number: 1, speaker: bregje, start: 0, end: 19, startSeconds: 2, endSeconds: 6 },
			{ id: 'c', number: 2, speaker: harm, start: 20, end: 28, startSeconds: 7, endSeconds: 8 }
		]);
	});
	it('joins as many turns as follow each other', () => {
		expect(joinAdjacentTurns(transcriptOf(bregje, bregje, bregje)).turns).toHaveLength(1);
	});
	it('keeps turns apart when somebody else spoke in between', () => {
		expect(joinAdjacentTurns(transcriptOf(bregje, harm, bregje)).turns).toHaveLength(3);
	});
	it('keeps turns apart when a question of the topic guide stands in between', () => {
		const spoken = transcriptOf(bregje, harm, bregje);
		const withQuestion = {
			...spoken,
			turns: spoken.turns.filter(({ id }) => id !== 'b'),
			structure: [{ id: 'b', kind: 'question' as const, start: 10, end: 19 }]
		};
		expect(joinAdjacentTurns(withQuestion).turns).toHaveLength(2);
	});
	it.each(['moderator', 'several', 'unknown'] as const)('keeps turns of %s apart, which may be two people', (kind) => {
		expect(joinAdjacentTurns(transcriptOf({ kind }, { kind }, { kind })).turns).toHaveLength(3);
	});
	it('loses no word, leaves the text alone and gives no word to another speaker', () => {
		const participants = new Map<string, SpeakerAssignment>([
			['MOD', { kind: 'moderator' }],
			['Lieke', { kind: 'participant', participantId: 'p37', pseudonym: 'Bregje' }],
			['Lieke (2)', { kind: 'participant', participantId: 'p37', pseudonym: 'Bregje' }],
			['Harm', { kind: 'new-participant', pseudonym: 'Harm' }]
		]);
		fc.assert(
			fc.property(anyLabelledTranscript(), (read) => {
				const assigned = assignSpeakers(read, participants, idsFor(read));
				if (!assigned.ok) throw new Error(assigned.reason);
				const joined = joinAdjacentTurns(assigned.transcript);
				expect(joined.text).toBe(read.text);
				expect(joined.structure).toEqual(assigned.transcript.structure);
				for (const turn of assigned.transcript.turns) {
					const around = joined.turns.filter(({ start, end }) => start <= turn.start && turn.end <= end);
					expect(around.map(({ speaker }) => speaker)).toEqual([turn.speaker]);
				}
				for (const [index, turn] of joined.turns.entries()) {
					const inside = assigned.transcript.turns.filter(({ start, end }) => turn.start <= start && end <= turn.end);
					const words = inside.map(({ start, end }) => read.text.slice(start, end)).join('\n');
					expect(joined.text.slice(turn.start, turn.end)).toBe(words);
					expect(turn.number).toBe(index + 1);
				}
			})
		);
	});
});
