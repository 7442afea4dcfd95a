import { describe, expect, it } from 'vitest';
import { checkJointDisplayRow, type JointDisplayRow } from '../../src/lib/joint-display/joint-display-row.ts';

const row: JointDisplayRow = {
	id: 'row',
	title: 'Known, not dared',
	codeIds: ['threshold'],
	findingId: 'finding',
	reading: 'divergent',
	note: '',
	quoteId: undefined
};

describe('checkJointDisplayRow', () => {
	it('keeps a row with a finding and a reading, without blanks around its words', () => {
		expect(checkJointDisplayRow({ ...row, title: ' Known,  not dared ', note: ' why \n' })).toEqual({
			ok: true,
			row: { ...row, note: 'why' }
		});
	});

	it('keeps a row that nobody has read yet', () => {
		expect(checkJointDisplayRow({ ...row, reading: undefined })).toMatchObject({ ok: true });
	});

	it('refuses silent beside a finding, and keeps it where there is none', () => {
		expect(checkJointDisplayRow({ ...row, reading: 'silent' })).toEqual({ ok: false, reason: 'silent-with-finding' });
		expect(checkJointDisplayRow({ ...row, reading: 'silent', findingId: undefined })).toMatchObject({ ok: true });
	});

	it.each([
		['title-missing', { title: ' \n' }],
		['title-too-long', { title: 'a'.repeat(121) }],
		['codes-missing', { codeIds: [] }],
		['note-too-long', { note: 'a'.repeat(2001) }]
	])('refuses %s', (reason, change) => {
		expect(checkJointDisplayRow({ ...row, ...change })).toEqual({ ok: false, reason });
	});
});
