import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extendEnd, extendStart, shrinkEnd, shrinkStart } from '#lib/transcripts/passage-edges.ts';
import { extendByTurn, shrinkByTurn } from '#lib/transcripts/passage-turns.ts';

const text = 'Een twee.\nDrie vier vijf.\nZes.';
const turns = [
	{ start: 0, end: 9 },
	{ start: 10, end: 25 },
	{ start: 26, end: 30 }
];

describe('a passage by turns', () => {
	it('grows to the end of its turn first, then turn by turn, and stops at the last', () => {
		const steps = [{ start: 4, end: 8 }];
		for (let step = 0; step < 4; step += 1) steps.push(extendByTurn(text, steps.at(-1) ?? { start: 0, end: 0 }, turns));
		expect(steps.map(({ end }) => end)).toEqual([8, 9, 25, 30, 30]);
	});
	it('gives turns back one by one, and keeps what it has in the first', () => {
		expect(shrinkByTurn(text, { start: 4, end: 30 }, turns)).toEqual({ start: 4, end: 25 });
		expect(shrinkByTurn(text, { start: 4, end: 25 }, turns)).toEqual({ start: 4, end: 9 });
		expect(shrinkByTurn(text, { start: 4, end: 9 }, turns)).toEqual({ start: 4, end: 9 });
	});
});

describe('an end of a passage', () => {
	const within = { start: 0, end: text.length };
	it('moves by a word, out and in', () => {
		expect(extendStart(text, { start: 10, end: 14 }, within, 'word')).toEqual({ start: 4, end: 14 });
		expect(shrinkStart(text, { start: 4, end: 14 }, within, 'word')).toEqual({ start: 10, end: 14 });
	});
	it('never leaves the text, and never lets the passage become empty', () => {
		const edges = [extendStart, shrinkStart, extendEnd, shrinkEnd];
		fc.assert(
			fc.property(fc.array(fc.nat(3), { maxLength: 40 }), (moves) => {
				let passage = { start: 10, end: 14 };
				for (const move of moves) passage = edges[move]?.(text, passage, within, 'word') ?? passage;
				expect(passage.start).toBeGreaterThanOrEqual(0);
				expect(passage.end).toBeLessThanOrEqual(text.length);
				expect(passage.end).toBeGreaterThan(passage.start);
			})
		);
	});
});
