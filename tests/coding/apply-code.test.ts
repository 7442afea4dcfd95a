import { describe, expect, it } from 'vitest';
import { applyCode } from '#lib/coding/apply-code.ts';
import type { Coding } from '#lib/coding/coding.ts';

const text = 'Nee. Bij wie dan?   ';
const codingOf = (start: number, end: number, id = 'coding-1'): Coding => ({
	id,
	coderId: 'noor',
	codeId: 'barrier',
	passage: { transcriptId: 'fg2', start, end }
});
const inUse = { isArchived: false };

describe('applying a code', () => {
	it('lets a coder mark the words of a turn', () => {
		const change = { before: [], after: [codingOf(0, 4)] };
		expect(applyCode(codingOf(0, 4), inUse, text, [])).toEqual({ ok: true, change });
	});
	it('refuses a passage of blanks only', () => {
		expect(applyCode(codingOf(17, 20), inUse, text, [])).toEqual({ ok: false, reason: 'empty-passage' });
	});
	it('refuses a passage without length', () => {
		expect(applyCode(codingOf(3, 3), inUse, text, [])).toEqual({ ok: false, reason: 'empty-passage' });
	});
	it.each([
		[-1, 4],
		[0, 21],
		[0.5, 4],
		[Number.NaN, 4]
	])('refuses a passage from %d to %d, which lies outside the transcript', (start, end) => {
		expect(applyCode(codingOf(start, end), inUse, text, [])).toEqual({ ok: false, reason: 'outside-transcript' });
	});
	it('refuses the same code on words that already carry it', () => {
		expect(applyCode(codingOf(5, 8), inUse, text, [codingOf(0, 17, 'coding-2')])).toEqual({
			ok: false,
			reason: 'already-coded'
		});
	});
	it('makes a coding longer when the same code reaches further, and never stacks two', () => {
		const narrow = codingOf(5, 8, 'coding-2');
		const change = { before: [narrow], after: [codingOf(0, 17, 'coding-2')] };
		expect(applyCode(codingOf(0, 17), inUse, text, [narrow])).toEqual({ ok: true, change });
	});
	it('takes a write that is sent again for the same write', () => {
		expect(applyCode(codingOf(0, 4), inUse, text, [codingOf(0, 4)]).ok).toBe(true);
	});
	it('refuses a code that the team has archived', () => {
		expect(applyCode(codingOf(0, 4), { isArchived: true }, text, [])).toEqual({ ok: false, reason: 'code-archived' });
	});
});
