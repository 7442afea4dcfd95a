import { expect, it } from 'vitest';
import type { CoderJudgement } from '#lib/agreement/list-disagreements.ts';
import { layOutTurn } from '../../src/routes/projects/[project]/agreement/[code]/differing-turn.ts';

const text = 'Het water is koud. De douche ook.\nJa.';
const turn = { id: 'turn', number: 4, speaker: { kind: 'unknown' }, start: 0, end: 33 } as const;

it('cuts the turn where the number of coders changes, and loses no word', () => {
	const { stretches } = layOut(coded('noor', 0, 18), coded('teun', 13, 33), { coderId: 'safae', kind: 'not-coded' });
	expect(stretches.map(({ text: words, coders }) => [words, coders])).toEqual([
		['Het water is ', 1],
		['koud.', 2],
		[' De douche ook.', 1]
	]);
	expect(stretches.map(({ text: words }) => words).join('')).toBe(text.slice(0, 33));
});

it('counts a coder once where two passages of that coder overlap', () => {
	const { stretches } = layOut({
		coderId: 'noor',
		kind: 'coded',
		passages: [passage(0, 18), passage(0, 33)]
	});
	expect(stretches.map(({ coders }) => coders)).toEqual([1, 1]);
});

it('quotes the words that a coder marked, and says when it is the whole turn', () => {
	const { lanes } = layOut(coded('noor', 4, 9), coded('teun', 0, 33));
	expect(lanes).toEqual([
		{ coderId: 'noor', kind: 'coded', words: ['water'], isWholeTurn: false, goesBeyondTurn: false },
		{
			coderId: 'teun',
			kind: 'coded',
			words: ['Het water is koud. De douche ook.'],
			isWholeTurn: true,
			goesBeyondTurn: false
		}
	]);
});

it('quotes no words of the next turn', () => {
	const { lanes } = layOut(coded('noor', 19, 37));
	expect(lanes).toEqual([
		{ coderId: 'noor', kind: 'coded', words: ['De douche ook.'], isWholeTurn: false, goesBeyondTurn: true }
	]);
});

it('keeps not coded apart from not read', () => {
	const { lanes } = layOut({ coderId: 'noor', kind: 'not-coded' }, { coderId: 'teun', kind: 'not-read' });
	expect(lanes.map(({ kind }) => kind)).toEqual(['not-coded', 'not-read']);
});

function layOut(...judgements: readonly CoderJudgement[]) {
	return layOutTurn({ transcriptId: 'transcript', turn, judgements }, 'code', text);
}

function coded(coderId: string, start: number, end: number): CoderJudgement {
	return { coderId, kind: 'coded', passages: [passage(start, end)] };
}

function passage(start: number, end: number) {
	return { transcriptId: 'transcript', start, end };
}
