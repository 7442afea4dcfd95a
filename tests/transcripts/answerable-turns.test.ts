import { describe, expect, it } from 'vitest';
import { answerableTurns, likelyAnswered } from '#lib/transcripts/answerable-turns.ts';
import { aConversation } from './a-conversation.ts';

const { turns } = aConversation(
	['roos', 'een'],
	['moderator', 'en?'],
	['daan', 'twee'],
	['roos', 'drie'],
	['moderator', 'ja?'],
	['daan', 'vier']
);
const numbers = (number: number) => answerableTurns(turns, number).map((turn) => turn.number);

describe('what a turn may answer', () => {
	it('is the last turn of each other speaker, the nearest first', () => {
		expect(numbers(6)).toEqual([5, 4]);
		expect(numbers(4)).toEqual([3, 2]);
		expect(numbers(1)).toEqual([]);
		expect(numbers(9)).toEqual([]);
	});
	it('is most likely a turn of another participant', () => {
		expect(likelyAnswered(turns, 6)).toBe(4);
		expect(likelyAnswered(turns, 3)).toBe(1);
		expect(likelyAnswered(turns, 2)).toBe(1);
		expect(likelyAnswered(turns, 1)).toBeUndefined();
	});
});
