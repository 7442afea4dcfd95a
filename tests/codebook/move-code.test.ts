import { assert, array, constantFrom, nat, oneof, property, record, constant } from 'fast-check';
import { expect, it } from 'vitest';
import { archiveCode } from '#lib/codebook/archive-code.ts';
import type { Code } from '#lib/codebook/code.ts';
import { codePath } from '#lib/codebook/code-path.ts';
import { moveCode, type MoveCodeResult } from '#lib/codebook/move-code.ts';
import { restoreCode } from '#lib/codebook/restore-code.ts';
import { siblingsOf } from '#lib/codebook/siblings-of.ts';
import { aCode } from './a-code.ts';

const reporting = aCode('reporting');
const threshold = aCode('threshold', { parentId: 'reporting', position: 0 });
const followUp = aCode('follow-up', { parentId: 'reporting', position: 1 });
const silence = aCode('silence', { parentId: 'follow-up' });
const place = aCode('place', { position: 1 });
const codes = [reporting, threshold, followUp, silence, place];

function after(before: readonly Code[], result: MoveCodeResult): Code[] {
	const changed = new Map((result.ok ? result.changed : []).map((code) => [code.id, code]));
	return before.map((code) => changed.get(code.id) ?? code);
}

it('moves a code among its siblings', () => {
	const moved = after(codes, moveCode(codes, followUp, reporting, 0));
	expect(siblingsOf(moved, 'reporting').map((code) => code.id)).toEqual(['follow-up', 'threshold']);
});

it('moves a code with all that stands under it, and closes the gap that it leaves', () => {
	const moved = after(codes, moveCode(codes, threshold, place, 0));
	expect(siblingsOf(moved, 'reporting')).toEqual([{ ...followUp, position: 0 }]);
	expect(siblingsOf(moved, 'place')).toEqual([{ ...threshold, parentId: 'place', position: 0 }]);
	const upward = after(codes, moveCode(codes, followUp, undefined, 1));
	expect(siblingsOf(upward, undefined).map((code) => code.id)).toEqual(['reporting', 'follow-up', 'place']);
	expect(siblingsOf(upward, 'follow-up')).toEqual([silence]);
});

it('counts places among active codes only', () => {
	const archived = aCode('old', { parentId: 'reporting', position: 0, isArchived: true });
	const known = [reporting, archived, { ...threshold, position: 1 }, { ...followUp, position: 2 }, place];
	const moved = after(known, moveCode(known, place, reporting, 1));
	expect(siblingsOf(moved, 'reporting').map((code) => code.id)).toEqual(['threshold', 'place', 'follow-up', 'old']);
});

it('refuses to put a code under itself or under a code that stands under it', () => {
	expect(moveCode(codes, reporting, reporting, 0)).toEqual({ ok: false, reason: 'under-itself' });
	expect(moveCode(codes, reporting, silence, 0)).toEqual({ ok: false, reason: 'under-itself' });
});

it('refuses a place where a code under it would come on the fifth level', () => {
	const deeper = [...codes, aCode('letter', { parentId: 'silence' })];
	expect(moveCode(deeper, followUp, place, 0)).toMatchObject({ ok: true });
	expect(moveCode(deeper, followUp, threshold, 0)).toEqual({ ok: false, reason: 'too-deep' });
});

it('refuses a place beside a code of the same name', () => {
	const other = aCode('other', { name: 'Silence', parentId: 'place' });
	expect(moveCode([...codes, other], silence, place, 0)).toEqual({ ok: false, reason: 'name-taken' });
});

it('refuses to move an archived code, or a code under one', () => {
	const archived = { ...place, isArchived: true };
	const known = [reporting, archived];
	expect(moveCode(known, archived, reporting, 0)).toEqual({ ok: false, reason: 'archived' });
	expect(moveCode(known, reporting, archived, 0)).toEqual({ ok: false, reason: 'parent-archived' });
});

it('refuses to archive a code with active codes under it, and to restore one under an archived code', () => {
	expect(archiveCode(codes, followUp)).toEqual({ ok: false, reason: 'has-active-codes-under-it' });
	const archivedSilence = { ...silence, isArchived: true };
	const known = [reporting, followUp, archivedSilence];
	expect(archiveCode(known, followUp)).toEqual({ ok: true });
	expect(archiveCode(known, archivedSilence)).toEqual({ ok: false, reason: 'archived' });
	expect(restoreCode(known, archivedSilence)).toEqual({ ok: true });
	expect(restoreCode(known, followUp)).toEqual({ ok: false, reason: 'not-archived' });
	expect(restoreCode([{ ...followUp, isArchived: true }, archivedSilence], archivedSilence)).toEqual({
		ok: false,
		reason: 'parent-archived'
	});
});

it('refuses to restore a code whose name another took meanwhile', () => {
	const archived = { ...silence, isArchived: true };
	const successor = aCode('new', { name: 'silence', parentId: 'follow-up', position: 1 });
	expect(restoreCode([followUp, archived, successor], archived)).toEqual({ ok: false, reason: 'name-taken' });
});

it('keeps the codebook a forest of at most four levels with positions without gaps, whatever is moved and archived', () => {
	const ids = Array.from({ length: 9 }, (_, number) => `code ${number}`);
	const moves = array(
		record({
			id: constantFrom(...ids),
			parentId: oneof(constantFrom(...ids), constant(undefined)),
			place: nat({ max: 9 }),
			isArchiving: constantFrom(false, false, false, true)
		}),
		{ maxLength: 40 }
	);
	assert(
		property(moves, (sequence) => {
			let known = ids.map((id, position) => aCode(id, { position }));
			for (const { id, parentId, place, isArchiving } of sequence) {
				const code = known.find((other) => other.id === id) ?? aCode(id);
				if (isArchiving) {
					const isAllowed = (code.isArchived ? restoreCode(known, code) : archiveCode(known, code)).ok;
					known = known.map((other) =>
						other.id === id && isAllowed ? { ...other, isArchived: !other.isArchived } : other
					);
				} else {
					const parent = known.find((other) => other.id === parentId);
					known = after(known, moveCode(known, code, parent, place));
				}
			}
			for (const code of known) {
				expect(codePath(known, code).length).toBeLessThanOrEqual(4);
				const siblings = siblingsOf(known, code.parentId);
				expect(siblings.map((sibling) => sibling.position)).toEqual(siblings.map((_, position) => position));
				const isParentArchived = known.some((other) => other.id === code.parentId && other.isArchived);
				expect(isParentArchived && !code.isArchived).toBe(false);
			}
		})
	);
});
