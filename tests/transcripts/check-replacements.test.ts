import { describe, expect, it } from 'vitest';
import { checkReplacements } from '#lib/transcripts/check-replacements.ts';
import { moveStretches } from '#lib/transcripts/move-stretches.ts';

const text = 'Wie staat daar?\nKees 👮 en ik.';
const turns = [
	{ start: 0, end: 15 },
	{ start: 16, end: text.length }
];
const one = (start: number, end: number, replacement: string) => [{ start, end, replacement }];

describe('what can be replaced in a transcript', () => {
	it('is a stretch within one turn', () => {
		expect(checkReplacements(text, turns, one(16, 20, '[collega]'))).toBeUndefined();
		expect(checkReplacements(text, turns, one(10, 20, '[collega]'))).toBe('outside-turn');
		expect(checkReplacements(text, turns, one(16, 400, '[collega]'))).toBe('outside-turn');
		expect(checkReplacements(text, turns, one(-3, 4, 'x'))).toBe('outside-turn');
	});
	it('does not split a character', () => {
		expect(checkReplacements(text, turns, one(16, 22, '[collega]'))).toBe('splits-character');
	});
	it('leaves every turn some words', () => {
		expect(checkReplacements(text, turns, one(0, 15, ' '))).toBe('turn-would-be-empty');
	});
	it('is replaced once', () => {
		const twice = [...one(16, 20, 'a'), ...one(18, 19, 'b')];
		expect(checkReplacements(text, turns, twice)).toBe('overlapping');
	});
	it('is something', () => {
		expect(checkReplacements(text, turns, [])).toBe('nothing-to-replace');
		expect(checkReplacements(text, turns, one(16, 20, 'Kees'))).toBe('nothing-to-replace');
	});
	it('may be words put in at the end of a turn, which then holds them', () => {
		const put = one(15, 15, ' Zeg het maar.');
		expect(checkReplacements(text, turns, put)).toBeUndefined();
		expect(moveStretches(turns, put)).toEqual([
			{ start: 0, end: 29 },
			{ start: 30, end: text.length + 14 }
		]);
	});
});
