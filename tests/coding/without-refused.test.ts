import { describe, expect, it } from 'vitest';
import type { Coding } from '../../src/lib/coding/coding.ts';
import { withoutRefused } from '../../src/lib/coding/without-refused.ts';

const coding = (id: string, end: number): Coding => ({
	...{ id, coderId: 'noor', codeId: 'melddrempel' },
	passage: { transcriptId: 'groep', start: 0, end }
});

describe('an act that was done on top of one that was refused', () => {
	it('begins from nothing when the refused one had made the coding', () => {
		const applied = { before: [], after: [coding('a', 4)] };
		const moved = { before: [coding('a', 4)], after: [coding('a', 8)] };
		expect(withoutRefused(moved, applied)).toEqual({ before: [], after: [coding('a', 8)] });
	});
	it('begins from what stood before when the refused one had changed the coding', () => {
		const moved = { before: [coding('a', 4)], after: [coding('a', 8)] };
		const removed = { before: [coding('a', 8)], after: [] };
		expect(withoutRefused(removed, moved)).toEqual({ before: [coding('a', 4)], after: [] });
	});
	it('is nothing any more when it removed what never came to be', () => {
		const applied = { before: [], after: [coding('a', 4)] };
		const removed = { before: [coding('a', 4)], after: [] };
		expect(withoutRefused(removed, applied)).toEqual({ before: [], after: [] });
	});
	it('stays as it was when it is about other codings', () => {
		const removed = { before: [coding('b', 4)], after: [] };
		expect(withoutRefused(removed, { before: [], after: [coding('a', 4)] })).toEqual(removed);
	});
});
