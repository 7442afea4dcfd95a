import { describe, expect, it } from 'vitest';
import type { Coding } from '#lib/coding/coding.ts';
import { firstMentions } from '#lib/coding/first-mentions.ts';
import type { InteractionMark } from '#lib/coding/interaction-mark.ts';
import { aConversation } from '../transcripts/a-conversation.ts';

const transcript = aConversation(
	['moderator', 'Waar is het onveilig?'],
	['roos', 'Bij de ingang.'],
	['moderator', 'Heeft iemand dat gemeld?'],
	['daan', 'Nee.'],
	['amber', 'Bij wie dan? Op het plein hangt een poster.']
);
const nothingAsked = new Map<string, string>();

function coded(codeId: string, ...turns: readonly number[]): Coding[] {
	return turns.map((number) => {
		const { start = 0, end = 0 } = transcript.turns[number - 1] ?? {};
		return { id: `${codeId}-${number}`, coderId: 'noor', codeId, passage: { transcriptId: 'fg1', start, end } };
	});
}
const prompted = (turn: number): InteractionMark => ({
	...{ id: `mark-${turn}`, coderId: 'noor', transcriptId: 'fg1', turn, kind: 'prompted' }
});
const mentionOf = (codings: readonly Coding[], marks: readonly InteractionMark[] = [], asked = nothingAsked) =>
	firstMentions(transcript, asked, codings, marks).get('melden');

describe('the first mention of a theme', () => {
	it('is the earliest turn of a participant that carries the code, in whatever order the codings come', () => {
		expect(mentionOf(coded('melden', 5, 4))).toEqual({ codeId: 'melden', turn: 4, came: { kind: 'spontaneous' } });
	});
	it('is nobody’s when only the moderator’s turn carries the code', () => {
		expect(mentionOf(coded('melden', 3))).toBeUndefined();
	});
	it('is prompted when the moderator’s turn before it carries the code, with others in between as well', () => {
		expect(mentionOf(coded('melden', 3, 5))?.came).toEqual({ kind: 'prompted', by: 'moderator', turn: 3 });
	});
	it('is spontaneous when an earlier turn of the moderator carries the code and the last one does not', () => {
		expect(mentionOf(coded('melden', 1, 5))?.came).toEqual({ kind: 'spontaneous' });
	});
	it('is not prompted by another theme', () => {
		expect(mentionOf([...coded('plein', 3), ...coded('melden', 4)])?.came).toEqual({ kind: 'spontaneous' });
	});
	it('is prompted by the question of the guide that it answers, when that carries the code', () => {
		const asked = new Map([['turn-1', 'question-1']]);
		const came = { kind: 'prompted', by: 'guide-question', questionId: 'question-1' };
		expect(mentionOf(coded('melden', 1, 5), [], asked)?.came).toEqual(came);
		asked.set('turn-3', 'question-2');
		expect(mentionOf(coded('melden', 1, 5), [], asked)?.came).toEqual({ kind: 'spontaneous' });
	});
	it('is prompted when the mark on its turn says so, and not by a mark on another turn', () => {
		expect(mentionOf(coded('melden', 4), [prompted(4)])?.came).toEqual({ kind: 'prompted', by: 'mark' });
		expect(mentionOf(coded('melden', 4), [prompted(5)])?.came).toEqual({ kind: 'spontaneous' });
	});
	it('is of each code apart', () => {
		const mentions = firstMentions(transcript, nothingAsked, [...coded('plein', 2, 5), ...coded('melden', 5)], []);
		expect([...mentions.values()].map(({ codeId, turn }) => [codeId, turn])).toEqual([
			['plein', 2],
			['melden', 5]
		]);
	});
});
