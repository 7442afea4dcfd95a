import { describe, expect, it } from 'vitest';
import { roles, type Role } from '../../../src/lib/project/role.ts';
import { actsToldTo, maySeeEvent, sightOfActs } from '../../../src/lib/server/live/may-see-event.ts';
import { tellEvent } from '../../../src/lib/server/live/tell-event.ts';

/** Said a second time and apart from the program's own table: what others than leads are told of. */
const toldToEverybody = new Set([
	...['make-project', 'change-project', 'import-transcript'],
	...['add-code', 'add-codes', 'change-code', 'move-code', 'archive-code', 'restore-code'],
	...['merge-codes', 'put-words-aside'],
	...['add-guide-question', 'change-guide-question', 'remove-guide-question', 'mark-question'],
	...['redact-text', 'correct-text', 'undo-text-edit', 'purge-words'],
	...['import-findings', 'add-theme', 'change-theme', 'remove-theme']
]);
const acts = Object.keys(sightOfActs);
const [noor, teun] = ['noor', 'teun'];
const seen = (role: Role, act: string, memberId: string) =>
	maySeeEvent({ id: noor, role }, { act, memberId, before: null, after: null });

describe('who is told of an act', () => {
	it.each(acts)('%s: who did it, in another window', (act) => {
		for (const role of roles) expect(seen(role, act, noor)).toBe(true);
	});
	it.each(acts)('%s of somebody else: a lead; coders and report writers only where it is everybody’s', (act) => {
		expect(seen('lead', act, teun)).toBe(true);
		for (const role of ['coder', 'report-writer'] as const) {
			expect(seen(role, act, teun)).toBe(toldToEverybody.has(act));
		}
	});
	it('nobody but leads, for an act that this program does not know', () => {
		expect(seen('coder', 'invented-tomorrow', teun)).toBe(false);
		expect(seen('lead', 'invented-tomorrow', teun)).toBe(true);
	});
	it('those who read a text from which a participant withdrew, without a word of who or what', () => {
		const event = {
			...{ id: 'event', act: 'withdraw-participant', projectId: 'project', memberId: teun, subjectId: 'participant' },
			...{ before: null, after: '{}', sequence: 7, transcriptId: undefined, madeAt: 1, undoneBy: undefined }
		};
		expect(tellEvent(event, { id: noor, role: 'coder' }, undefined)).toEqual({ id: 'event', kind: 'texts' });
		expect(actsToldTo({ role: 'coder' })).toContain('withdraw-participant');
	});
	it('a blind coder, of a merge and of its undoing, with the own codings and no trace of the others', () => {
		const codingOf = (id: string, coderId: string) => ({
			...{ id, coderId, codeId: 'a', passage: { transcriptId: 'here', start: 0, end: 4 } }
		});
		const told = JSON.stringify({
			codes: [{ id: 'a', isArchived: true }],
			codings: [codingOf('own', noor), codingOf('not-mine', teun)]
		});
		for (const act of ['merge-codes', 'undo']) {
			const event = {
				...{ id: 'event', act, projectId: 'project', memberId: teun, subjectId: 'a' },
				...{ before: told, after: told, sequence: 7, transcriptId: undefined, madeAt: 1, undoneBy: undefined }
			};
			const heard = tellEvent(event, { id: noor, role: 'coder' }, 'here');
			expect(heard).toMatchObject({ kind: 'codebook', after: [{ id: 'own' }] });
			expect(JSON.stringify(heard)).not.toContain('not-mine');
			expect(tellEvent(event, { id: noor, role: 'lead' }, 'here')?.after).toHaveLength(2);
		}
	});
	it.each(acts)('%s: told without values, names or numbers', (act) => {
		const written = JSON.stringify({ name: 'geheim', cells: [{ value: 'geheim' }], definition: 'geheim' });
		const event = {
			...{ id: 'event', act, projectId: 'project', memberId: noor, subjectId: 'subject' },
			...{ before: written, after: written, sequence: 7_654_321, transcriptId: 'here', madeAt: 1, undoneBy: undefined }
		};
		const told = JSON.stringify(tellEvent(event, { id: noor, role: 'lead' }, 'here'));
		expect(told).not.toMatch(/geheim|7654321|subject/);
	});
});
