import { expect, it } from 'vitest';
import { consentNotRecorded } from '#lib/participants/consent.ts';
import { crosstabulate } from '#lib/crosstab/crosstabulate.ts';
import { crosstabulateThemes } from '#lib/joint-display/crosstabulate-themes.ts';

/** Ten students who speak one turn of ten characters each. */
const people = Array.from({ length: 10 }, (_, index) => `p${index}`);
const role = { key: 'role', values: [{ value: 'student', label: { nl: 'student', en: 'student' } }] };
const question = {
	attribute: role,
	views: [role],
	participants: people.map((id) => ({
		id,
		pseudonym: id,
		focusGroupId: 'fg1',
		attributes: new Map([['role', 'student']]),
		consent: { ...consentNotRecorded, quote: true, status: 'active' as const }
	})),
	transcripts: [
		{
			id: 't',
			turns: people.map((participantId, index) => ({
				id: `turn-${index}`,
				number: index + 1,
				speaker: { kind: 'participant' as const, participantId, pseudonym: participantId },
				start: index * 10,
				end: index * 10 + 10
			}))
		}
	],
	codes: [
		{ id: 'a', parentId: undefined },
		{ id: 'under-a', parentId: 'a' },
		{ id: 'b', parentId: undefined }
	],
	codings: [
		...[0, 1, 2, 3].map((index) => coding('a', index)),
		...[4, 5].map((index) => coding('under-a', index)),
		...[0, 1, 2, 6].map((index) => coding('b', index))
	],
	layers: ['teun'],
	threshold: 3
};

function coding(codeId: string, turn: number) {
	const passage = { transcriptId: 't', start: turn * 10, end: turn * 10 + 5 };
	return { id: `${codeId}-${turn}`, coderId: 'teun', codeId, passage };
}

function countOf(codeIds: readonly string[]) {
	return crosstabulateThemes({ ...question, themes: [{ id: 'theme', codeIds }] }).rows[0]?.cells[0];
}

it('counts a participant once who mentions several codes of a theme, and codes under them', () => {
	expect(countOf(['b'])).toEqual({ kind: 'shown', count: 4 });
	expect(countOf(['a'])).toEqual({ kind: 'shown', count: 6 });
	expect(countOf(['a', 'b'])).toEqual({ kind: 'shown', count: 7 });
});

it('hides for a theme of one code what a crosstab hides for that code', () => {
	expect(countOf(['under-a'])).toEqual({ kind: 'hidden' });
	for (const codeId of ['a', 'under-a', 'b']) {
		const crosstab = crosstabulate({ ...question, countsDescendants: true });
		expect(countOf([codeId])).toEqual(crosstab.rows.find((row) => row.codeId === codeId)?.cells[0]);
	}
});
