import { describe, expect, it } from 'vitest';
import { unitsFromTurns } from '../../src/lib/agreement/units.ts';
import type { Coding } from '../../src/lib/coding/coding.ts';
import type { SpeakerTurn } from '../../src/lib/transcripts/speaker-turn.ts';

function turn(number: number, start: number, end: number, isModerator = false): SpeakerTurn {
	return {
		id: `turn-${number}`,
		number,
		speaker: isModerator ? { kind: 'moderator' } : { kind: 'participant', participantId: 'p1', pseudonym: 'Roos' },
		start,
		end
	};
}

function coding(coderId: string, codeId: string, start: number, end: number, transcriptId = 'fg1'): Coding {
	return { id: `${coderId}-${codeId}-${start}`, coderId, codeId, passage: { transcriptId, start, end } };
}

const turns = [turn(1, 0, 10), turn(2, 11, 20, true), turn(3, 21, 30), turn(4, 30, 40)];
const fg1 = { id: 'fg1', turns, readBy: ['noor', 'teun'] };
const coders = ['noor', 'teun', 'safae'];

describe('unitsFromTurns', () => {
	it('makes a unit of every turn but the moderator’s', () => {
		expect(unitsFromTurns([fg1], [], coders).turns.map((unit) => unit.turn.number)).toEqual([1, 3, 4]);
	});

	it('tells read and left uncoded from not read', () => {
		const { ratingsByCode } = unitsFromTurns([fg1], [coding('noor', 'threshold', 0, 5)], coders);
		expect(ratingsByCode.get('threshold')).toEqual([
			[1, 0, undefined],
			[0, 0, undefined],
			[0, 0, undefined]
		]);
	});

	it('leaves out what a coder marked in a transcript not yet marked as read', () => {
		const { ratingsByCode } = unitsFromTurns([fg1], [coding('safae', 'threshold', 0, 5)], coders);
		expect(ratingsByCode.size).toBe(0);
	});

	it('touches a turn with one character, and not with a passage that ends where the turn starts', () => {
		const codings = [coding('noor', 'threshold', 29, 30), coding('teun', 'threshold', 29, 31)];
		const { ratingsByCode } = unitsFromTurns([fg1], codings, ['noor', 'teun']);
		expect(ratingsByCode.get('threshold')).toEqual([
			[0, 0],
			[1, 1],
			[0, 1]
		]);
	});

	it('touches every turn that a long passage runs over, and no moderator turn', () => {
		const { ratingsByCode } = unitsFromTurns([fg1], [coding('noor', 'threshold', 9, 31)], ['noor', 'teun']);
		expect(ratingsByCode.get('threshold')).toEqual([
			[1, 0],
			[1, 0],
			[1, 0]
		]);
	});

	it('does not touch any turn with a passage in a moderator turn, in between turns, or of no length', () => {
		const codings = [coding('noor', 'a', 12, 15), coding('noor', 'b', 20, 21), coding('noor', 'c', 25, 25)];
		expect(unitsFromTurns([fg1], codings, coders).ratingsByCode.size).toBe(0);
	});

	it('counts a code once that one coder marked twice in a turn', () => {
		const codings = [coding('noor', 'threshold', 0, 5), coding('noor', 'threshold', 3, 8)];
		expect(unitsFromTurns([fg1], codings, ['noor']).ratingsByCode.get('threshold')).toEqual([[1], [0], [0]]);
	});

	it('keeps transcripts apart that have the same offsets', () => {
		const fg2 = { id: 'fg2', turns: [turn(1, 0, 10)], readBy: ['safae'] };
		const { ratingsByCode } = unitsFromTurns(
			[fg1, fg2],
			[coding('safae', 'threshold', 0, 5, 'fg2')],
			['noor', 'safae']
		);
		expect(ratingsByCode.get('threshold')?.slice(2)).toEqual([
			[0, undefined],
			[undefined, 1]
		]);
	});
});
