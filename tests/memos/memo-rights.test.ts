import { describe, expect, it } from 'vitest';
import { mayChangeMemo, mayRemoveMemo, maySeeMemo, mayWriteMemo } from '#lib/memos/memo-rights.ts';
import { aMemo, onCoding, onPassage } from './some-memos.ts';

const [lead, teun, noor, writer] = [
	{ id: 'lead', role: 'lead' },
	{ id: 'teun', role: 'coder' },
	{ id: 'noor', role: 'coder' },
	{ id: 'writer', role: 'report-writer' }
] as const;
const onCode = aMemo({ kind: 'code', codeId: 'opvolging' });

describe('a memo', () => {
	it.each([onPassage, onCoding, { kind: 'transcript', transcriptId: 'fg2' } as const])(
		'on $kind is seen by its author and by the lead only',
		(on) => {
			const memo = aMemo(on);
			expect([lead, teun, noor, writer].map((member) => maySeeMemo(member, memo))).toEqual([true, true, false, false]);
		}
	);
	it('on a code or the project is seen by the whole team', () => {
		for (const memo of [onCode, aMemo({ kind: 'project' })])
			expect([lead, teun, noor, writer].map((member) => maySeeMemo(member, memo))).toEqual([true, true, true, true]);
	});
	it('on a coding is written by its coder and by who sees all layers', () => {
		expect([lead, teun, noor, writer].map((member) => mayWriteMemo(member, 'coding', 'teun'))).toEqual([
			...[true, true, false, false]
		]);
	});
	it('on a code is written and changed by who may change the codebook', () => {
		expect([lead, teun, noor, writer].map((member) => mayWriteMemo(member, 'code'))).toEqual([true, true, true, false]);
		expect([lead, noor, writer].map((member) => mayChangeMemo(member, onCode))).toEqual([true, true, false]);
	});
	it('on a passage is changed and removed by its author alone', () => {
		const memo = aMemo(onPassage);
		expect([lead, teun, noor].map((member) => mayChangeMemo(member, memo))).toEqual([false, true, false]);
		expect([lead, teun, noor].map((member) => mayRemoveMemo(member, memo))).toEqual([false, true, false]);
	});
	it('of the team is removed by its author or a lead', () => {
		expect([lead, teun, noor].map((member) => mayRemoveMemo(member, onCode))).toEqual([true, true, false]);
	});
});
