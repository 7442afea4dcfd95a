import { describe, expect, it } from 'vitest';
import { codesUnder } from '#lib/codebook/codes-under.ts';
import { codedTurns } from '#lib/coding/coded-turns.ts';
import type { Coding } from '#lib/coding/coding.ts';
import { codingsBeside, passagesInContext } from '#lib/coding/passages-in-context.ts';
import { aConversation } from '../transcripts/a-conversation.ts';

const transcript = aConversation(
	['moderator', 'En dan?'],
	['roos', 'Ik meld het niet meer.'],
	['daan', 'Nee.'],
	['roos', 'Laat maar.']
);
const coding = (id: string, words: string, codeId = 'melden', coderId = 'noor'): Coding => {
	const start = transcript.text.indexOf(words);
	return { id, coderId, codeId, passage: { transcriptId: 'fg1', start, end: start + words.length } };
};

describe('passages in context', () => {
	it('stand between the turn before and the turn after', () => {
		const [passage] = passagesInContext(transcript, [coding('a', 'niet meer')]);
		expect(passage?.turns.map(({ turn, before, marked, after }) => [turn.number, before, marked, after])).toEqual([
			[1, 'En dan?', '', ''],
			[2, 'Ik meld het ', 'niet meer', '.'],
			[3, 'Nee.', '', '']
		]);
		expect(passage?.first).toBe(1);
	});
	it('reach over turns, and to the ends of the conversation', () => {
		const [first, last] = passagesInContext(transcript, [coding('b', 'Nee.\nLaat maar'), coding('a', 'En')]);
		expect([first?.first, first?.turns.length]).toEqual([0, 2]);
		expect(last?.turns.map(({ marked }) => marked)).toEqual(['', 'Nee.', 'Laat maar']);
	});
	it('stand beside another code in the same words or the same turn of the same coder', () => {
		const own = [coding('a', 'Ik meld'), coding('b', 'Laat')];
		const beside = (other: Coding, by: 'overlap' | 'turn') =>
			codingsBeside(own, [other], by, () => transcript.turns).map(({ id }) => id);
		expect(beside(coding('c', 'meld het', 'niet'), 'overlap')).toEqual(['a']);
		expect(beside(coding('c', 'meer', 'niet'), 'overlap')).toEqual([]);
		expect(beside(coding('c', 'meer', 'niet'), 'turn')).toEqual(['a']);
		expect(beside(coding('c', 'meld het', 'niet', 'teun'), 'overlap')).toEqual([]);
	});
});

describe('the turns that carry a code', () => {
	it('are counted once, without those of the moderator', () => {
		const turns = transcript.turns.map(({ start, end, speaker }) => ({
			...{ start, end },
			isModerator: speaker.kind === 'moderator'
		}));
		const passages = [coding('a', 'En dan?\nIk meld'), coding('b', 'het')].map(({ passage }) => passage);
		expect(codedTurns(turns, passages)).toEqual({ coded: 1, all: 3 });
	});
});

describe('the codes under a code', () => {
	it('are all levels of it, itself included', () => {
		const codes = [
			{ id: 'c', parentId: 'b' },
			{ id: 'a', parentId: undefined },
			{ id: 'b', parentId: 'a' },
			{ id: 'x', parentId: undefined }
		];
		expect(codesUnder(codes, 'a').map(({ id }) => id)).toEqual(['c', 'a', 'b']);
	});
});
