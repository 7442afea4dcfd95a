import { expect, it } from 'vitest';
import { coderProgress } from '#lib/coding/coder-progress.ts';
import { nextToCode } from '#lib/coding/next-to-code.ts';

it('tells read and left uncoded from not started', () => {
	expect(coderProgress(0, true)).toEqual({ kind: 'read', codingCount: 0 });
	expect(coderProgress(0, false)).toEqual({ kind: 'not-started' });
	expect(coderProgress(4, false)).toEqual({ kind: 'coding', codingCount: 4 });
	expect(coderProgress(4, true)).toEqual({ kind: 'read', codingCount: 4 });
});

it('goes on with the first transcript begun, then with the first not begun', () => {
	const read = { id: 'fg1', progress: coderProgress(3, true) };
	const notBegun = { id: 'fg2', progress: coderProgress(0, false) };
	const begun = { id: 'fg3', progress: coderProgress(2, false) };
	expect(nextToCode([read, notBegun, begun])).toBe(begun);
	expect(nextToCode([read, notBegun])).toBe(notBegun);
	expect(nextToCode([read])).toBeUndefined();
});
