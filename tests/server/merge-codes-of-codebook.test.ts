import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { beforeEach, expect, it } from 'vitest';
import { addCodeToCodebook } from '#lib/server/add-code-to-codebook.ts';
import { findCode, listCodes } from '#lib/server/codebook.ts';
import { listCodingsOfProject } from '#lib/server/codings.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { mergeCodesOfCodebook, previewMerge } from '#lib/server/merge-codes-of-codebook.ts';
import { rewordCode } from '#lib/server/reword-code.ts';
import { redoLastAct, undoLastAct } from '#lib/server/undo-act.ts';
import { aCodedProject, type CodedProject } from './coded-project.ts';

let db: Kysely<Database>;
let project: CodedProject;
const ids = { alone: uuidV7(), wide: uuidV7(), narrow: uuidV7(), same: uuidV7(), twin: uuidV7() };

/** Noor: one of Opvolging alone, two that overlap. Teun: both codes on the same words. */
beforeEach(async () => {
	project = await aCodedProject();
	({ db } = project);
	const { melden, opvolging, passage } = project;
	await project.changeLayer(project.noor, {
		eventId: uuidV7(),
		put: [
			{ id: ids.alone, codeId: opvolging, passage: passage(0, 4) },
			{ id: ids.wide, codeId: melden, passage: passage(5, 17), isExemplar: true },
			{ id: ids.narrow, codeId: opvolging, passage: passage(9, 38) }
		]
	});
	await project.changeLayer(project.teun, {
		eventId: uuidV7(),
		put: [
			{ id: ids.same, codeId: opvolging, passage: passage(0, 17) },
			{ id: ids.twin, codeId: melden, passage: passage(0, 17) }
		]
	});
});

const merge = (otherwise: Partial<Parameters<typeof mergeCodesOfCodebook>[2]> = {}) =>
	mergeCodesOfCodebook(
		db,
		{ id: project.marijke, projectId: project.id },
		{
			...{ eventId: uuidV7(), fromId: project.opvolging, intoId: project.melden, addsDefinition: false },
			...otherwise
		}
	);
const turn = (id: string) => ({ id, projectId: project.id, eventId: uuidV7(), madeAt: 9, mayMerge: true });
const everything = async () => ({
	codes: await listCodes(db, project.id),
	codings: await listCodingsOfProject(db, project.id, 'all')
});

it('is told in numbers before it is done, and comes to just that', async () => {
	const asked = { fromId: project.opvolging, intoId: project.melden, addsDefinition: false };
	const preview = await previewMerge(db, project.id, asked);
	expect(preview).toEqual({
		...{ alone: 1, joined: 1, sameWords: 1 },
		...{ coders: 2, intoBefore: 2, intoAfter: 3, moved: [] }
	});
	await merge();
	const { codings } = await everything();
	expect(codings.map(({ id, codeId, passage }) => [id, codeId, passage.start, passage.end])).toEqual(
		[
			[ids.alone, project.melden, 0, 4],
			[ids.wide, project.melden, 5, 38],
			[ids.twin, project.melden, 0, 17]
		].toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1))
	);
	expect(await findCode(db, project.id, project.opvolging)).toMatchObject({ isArchived: true });
});

it('is one step for undo, and for redo', async () => {
	const before = await everything();
	await merge({ addsDefinition: true });
	const after = await everything();
	await undoLastAct(db, turn(project.marijke));
	expect(await everything()).toEqual(before);
	await redoLastAct(db, turn(project.marijke));
	expect(await everything()).toEqual(after);
});

it('is not taken back by somebody who may not merge any more', async () => {
	await merge();
	const after = await everything();
	expect(await undoLastAct(db, { ...turn(project.marijke), mayMerge: false })).toBe('changed-since');
	expect(await everything()).toEqual(after);
});

it('writes what the code that goes means into the one that stays, as a version that recoded passages are of', async () => {
	const read = await findCode(db, project.id, project.opvolging);
	if (read === undefined) throw new Error('No such code');
	const change = { ...read, definition: 'Wat er volgt.' };
	await rewordCode(db, { id: project.noor, projectId: project.id }, { codeId: read.id, read, change });
	await merge({ addsDefinition: true });
	expect(await findCode(db, project.id, project.melden)).toMatchObject({
		useFor: 'Opvolging: Wat er volgt.',
		version: 2
	});
	const { codings } = await everything();
	expect(new Map(codings.map(({ id, codeVersion }) => [id, codeVersion]))).toEqual(
		new Map([
			[ids.alone, 2],
			[ids.wide, 1],
			[ids.twin, 1]
		])
	);
});

it('stays where a coder has gone on with what it made', async () => {
	await merge();
	await project.changeLayer(project.noor, {
		eventId: uuidV7(),
		act: 'mark-coding',
		put: [{ id: ids.alone, codeId: project.melden, passage: project.passage(0, 4), isDoubtful: true }]
	});
	expect(await undoLastAct(db, turn(project.marijke))).toBe('changed-since');
});

it('moves the codes under the one that goes, and says which', async () => {
	const id = uuidV7();
	const member = { id: project.noor, projectId: project.id };
	await addCodeToCodebook(db, member, { id, name: 'Geen terugkoppeling', parentId: project.opvolging });
	const asked = { fromId: project.opvolging, intoId: project.melden, addsDefinition: false };
	expect(await previewMerge(db, project.id, asked)).toMatchObject({ moved: [{ id }] });
	await merge();
	expect(await findCode(db, project.id, id)).toMatchObject({ parentId: project.melden });
});

it('sent again, happens once, and finds no code of another project', async () => {
	const eventId = uuidV7();
	await merge({ eventId });
	expect(await merge({ eventId })).toBeUndefined();
	expect(await merge({ fromId: uuidV7() })).toBe('not-found');
	const acts = await db.selectFrom('event').select('act').where('act', '=', 'merge-codes').execute();
	expect(acts).toHaveLength(1);
});
