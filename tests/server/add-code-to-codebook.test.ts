import type { Kysely } from 'kysely';
import { beforeEach, expect, it } from 'vitest';
import { addStarterCodebook } from '#lib/codebook/add-starter-codebook.ts';
import { addCodeToCodebook } from '#lib/server/add-code-to-codebook.ts';
import { listCodes } from '#lib/server/codebook.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { insertMember } from '#lib/server/members.ts';
import { insertProject } from '#lib/server/projects.ts';
import { starterCodes } from '#lib/server/starter-codebook.ts';
import { openTestDatabase } from '../open-test-database.ts';

let db: Kysely<Database>;
const member = { id: 'noor', projectId: 'safety' };

beforeEach(async () => {
	db = await openTestDatabase();
	for (const id of ['safety', 'other']) {
		await insertProject(db, { id, title: id, question: '', isExample: false, smallestCount: 5, madeAt: 1 });
	}
	await insertMember(db, { ...member, accountId: undefined, name: 'Noor', role: 'coder', joinedAt: 1 });
});

it('adds a code and the event that tells of it', async () => {
	const result = await addCodeToCodebook(db, member, { id: 'code', name: 'Toezicht', parentId: undefined });
	expect(result).toMatchObject({ ok: true, code: { id: 'code', name: 'Toezicht', hue: 11 } });
	expect(await listCodes(db, 'safety')).toHaveLength(1);
	expect(await db.selectFrom('event').select(['act', 'subject_id', 'member_id']).execute()).toEqual([
		{ act: 'add-code', subject_id: 'code', member_id: 'noor' }
	]);
});

it('answers the same code when it is sent again, and refuses its id for another', async () => {
	const newCode = { id: 'code', name: 'Toezicht', parentId: undefined };
	const first = await addCodeToCodebook(db, member, newCode);
	expect(await addCodeToCodebook(db, member, newCode)).toEqual(first);
	expect(await addCodeToCodebook(db, member, { ...newCode, name: 'Beleid' })).toEqual({
		ok: false,
		reason: 'id-taken'
	});
	expect(await db.selectFrom('event').selectAll().execute()).toHaveLength(1);
});

it('writes nothing when the codebook refuses, or when the parent is in another project', async () => {
	await addCodeToCodebook(db, member, { id: 'code', name: 'Toezicht', parentId: undefined });
	expect(await addCodeToCodebook(db, member, { id: 'second', name: 'toezicht', parentId: undefined })).toEqual({
		ok: false,
		reason: 'name-taken'
	});
	expect(
		await addCodeToCodebook(db, { id: 'noor', projectId: 'other' }, { id: 'third', name: 'Onder', parentId: 'code' })
	).toEqual({ ok: false, reason: 'no-such-parent' });
	expect((await listCodes(db, 'safety')).map(({ id }) => id)).toEqual(['code']);
	expect(await listCodes(db, 'other')).toEqual([]);
});

it.each(['nl', 'en'] as const)('brings a starter codebook of 44 codes with definitions in %s', (locale) => {
	const added = addStarterCodebook([], starterCodes(locale));
	expect(added).toHaveLength(44);
	expect(added.every((code) => code.name !== '' && code.definition !== '' && code.useFor !== '')).toBe(true);
	expect(added.filter((code) => code.parentId === undefined)).toHaveLength(19);
	expect(added.find((code) => code.abbreviation === 'ME-OPVOLG')?.name).toBe(
		locale === 'nl' ? 'Opvolging van meldingen' : 'Follow-up of reports'
	);
});
