import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { addCodeToCodebook, addStarterCodes } from '#lib/server/add-code-to-codebook.ts';
import { bringCodeBack, moveCodeTo, putCodeAway } from '#lib/server/arrange-codebook.ts';
import { listCodes } from '#lib/server/codebook.ts';
import { listCodeVersions } from '#lib/server/code-versions.ts';
import { insertCoding } from '#lib/server/codings.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { keepTheirWords, rewordCode } from '#lib/server/reword-code.ts';
import { starterCodes } from '#lib/server/starter-codebook.ts';
import { redoLastAct, undoAct, undoLastAct } from '#lib/server/undo-act.ts';
import type { Code } from '#lib/codebook/code.ts';
import { aCodedProject, type CodedProject } from './coded-project.ts';

let db: Kysely<Database>;
let project: CodedProject;
beforeEach(async () => {
	project = await aCodedProject();
	({ db } = project);
});

const asking = (id: string) => ({ id, projectId: project.id });
const turn = (id: string) => ({ ...asking(id), eventId: uuidV7(), madeAt: 9 });
const codes = () => listCodes(db, project.id);
async function codeCalled(name: string): Promise<Code> {
	const code = (await codes()).find((one) => one.name === name);
	if (code === undefined) throw new Error(`No code is called ${name}`);
	return code;
}
async function add(name: string, parentId?: string, by = project.noor): Promise<Code> {
	const result = await addCodeToCodebook(db, asking(by), { id: uuidV7(), name, parentId });
	if (!result.ok) throw new Error(result.reason);
	return result.code;
}
const reword = (code: Code, change: Partial<Code>, by = project.noor, read = code) =>
	rewordCode(db, asking(by), { codeId: code.id, read, change: { ...code, ...change } });
const move = (code: Code, parentId: string | undefined, place: number, by = project.noor) =>
	moveCodeTo(db, asking(by), { eventId: uuidV7(), codeId: code.id, parentId, place });
const undo = (by = project.noor) => undoLastAct(db, turn(by));
const redo = (by = project.noor) => redoLastAct(db, turn(by));

describe('each act on the codebook is undone and done again', () => {
	const acts: [string, () => Promise<unknown>][] = [
		['adding a code', () => add('Beleid')],
		['adding the starter codebook, as one step', () => addStarterCodes(db, asking(project.noor), starterCodes('nl'))],
		['changing a code', async () => reword(await codeCalled('Melden'), { definition: 'Wie meldt wat.', hue: 4 })],
		['moving a code', async () => move(await codeCalled('Opvolging'), (await codeCalled('Melden')).id, 0)],
		['archiving a code', async () => putCodeAway(db, asking(project.noor), (await codeCalled('Opvolging')).id)]
	];
	it.each(acts)('%s', async (_, act) => {
		const before = await codes();
		await act();
		const after = await codes();
		expect(after).not.toEqual(before);
		await undo();
		expect(await codes()).toEqual(before);
		await redo();
		expect(await codes()).toEqual(after);
		await undo();
		expect(await codes()).toEqual(before);
	});
	it('restoring a code', async () => {
		const code = await codeCalled('Opvolging');
		await putCodeAway(db, asking(project.noor), code.id);
		const archived = await codes();
		await bringCodeBack(db, asking(project.noor), code.id);
		await undo();
		expect(await codes()).toEqual(archived);
	});
	it('one after the other, down to an empty codebook and back up to every word', async () => {
		const code = await add('Beleid');
		await reword(code, { definition: 'Regels', example: 'Er is een protocol.' });
		await move(await codeCalled('Beleid'), project.melden, 0);
		const done = await codes();
		for (let step = 0; step < 3; step += 1) await undo();
		expect((await codes()).some(({ name }) => name === 'Beleid')).toBe(false);
		for (let step = 0; step < 3; step += 1) await redo();
		expect(await codes()).toEqual(done);
	});
});

describe('undoing an act on the codebook', () => {
	it('does not wait for whoever moved the code since the words were changed', async () => {
		await reword(await codeCalled('Opvolging'), { definition: 'Wat er volgt.' });
		await move(await codeCalled('Opvolging'), project.melden, 0, project.teun);
		expect(await undo()).toMatchObject({ act: 'change-code' });
		expect(await codeCalled('Opvolging')).toMatchObject({ definition: '', parentId: project.melden });
	});
	it('leaves the words that somebody else wrote since', async () => {
		await reword(await codeCalled('Opvolging'), { definition: 'Van Noor.' });
		await reword(await codeCalled('Opvolging'), { definition: 'Van Teun.' }, project.teun);
		expect(await undo()).toBe('changed-since');
		expect((await codeCalled('Opvolging')).definition).toBe('Van Teun.');
	});
	it('keeps a new code that somebody has used, or put a code under', async () => {
		const used = await add('Beleid');
		const coding = { id: uuidV7(), coderId: project.teun, codeId: used.id, passage: project.passage(0, 4) };
		await insertCoding(db, coding, 1);
		expect(await undo()).toBe('changed-since');
		const above = await add('Toezicht');
		await add('Camera’s', above.id, project.teun);
		expect(await undo()).toBe('changed-since');
		expect((await codes()).map(({ name }) => name)).toContain('Toezicht');
	});
	it('never lets a code stand under itself', async () => {
		const [under, above] = [await add('Onder', project.melden), await codeCalled('Opvolging')];
		await move(above, under.id, 0, project.teun);
		await move(await codeCalled('Onder'), undefined, 9);
		await undo();
		await move(await codeCalled('Opvolging'), undefined, 9, project.teun);
		await move(await codeCalled('Onder'), above.id, 0);
		expect((await codeCalled('Onder')).parentId).toBe(above.id);
		expect(await undo(project.teun)).not.toMatchObject({ act: 'move-code' });
	});
	it('does not bring a name back that stands there already', async () => {
		const code = await add('Beleid');
		await putCodeAway(db, asking(project.noor), code.id);
		await add('beleid', undefined, project.teun);
		expect(await undo()).toBe('changed-since');
		expect((await codes()).filter(({ isArchived }) => !isArchived).map(({ name }) => name)).toContain('beleid');
	});
	it('brings no coding back to a code that was taken back', async () => {
		const eventId = uuidV7();
		const code = await add('Beleid');
		await project.changeLayer(project.noor, {
			eventId: uuidV7(),
			put: [{ id: eventId, codeId: code.id, passage: project.passage(0, 4) }]
		});
		const removal = uuidV7();
		await project.changeLayer(project.noor, { eventId: removal, act: 'remove-coding', removedIds: [eventId] });
		const added = await db.selectFrom('event').select('id').where('act', '=', 'add-code').executeTakeFirstOrThrow();
		expect(await undoAct(db, { ...turn(project.noor), undoneId: added.id })).toMatchObject({ act: 'add-code' });
		expect(await undoAct(db, { ...turn(project.noor), undoneId: removal })).toBe('changed-since');
	});
	it('turns nothing of an act of before acts were traced', async () => {
		await db
			.insertInto('event')
			.values({
				...{
					id: uuidV7(),
					project_id: project.id,
					member_id: project.noor,
					act: 'add-code',
					subject_id: project.melden
				},
				...{ before: null, after: '{"name":"Melden"}', made_at: 1, undone_by: null, sequence: 999 },
				transcript_id: null
			})
			.execute();
		expect(await undo()).toBe('changed-since');
	});
});

describe('the words of a code', () => {
	it('are a version each, with who wrote it, and another colour is none', async () => {
		await reword(await codeCalled('Opvolging'), { definition: 'Wat er volgt.' });
		await reword(await codeCalled('Opvolging'), { hue: 7 });
		await reword(await codeCalled('Opvolging'), { example: 'En toen gebeurde er niets.' }, project.teun);
		const code = await codeCalled('Opvolging');
		expect(code.version).toBe(3);
		expect(
			(await listCodeVersions(db, code.id)).map(({ version, writer, definition }) => [version, writer, definition])
		).toEqual([
			[1, undefined, ''],
			[2, 'Noor', 'Wat er volgt.'],
			[3, 'Teun', 'Wat er volgt.']
		]);
	});
	it('get a new number after a version was taken back', async () => {
		await reword(await codeCalled('Opvolging'), { definition: 'Eerst.' });
		await undo();
		await reword(await codeCalled('Opvolging'), { definition: 'Daarna.' });
		expect((await codeCalled('Opvolging')).version).toBe(3);
		await undo();
		expect(await codeCalled('Opvolging')).toMatchObject({ version: 1, definition: '' });
	});
	it('are never in an event', async () => {
		await reword(await codeCalled('Opvolging'), { definition: 'Geheim', example: 'Zo zei zij het.' });
		const told = await db.selectFrom('event').select(['before', 'after']).execute();
		expect(JSON.stringify(told)).not.toMatch(/Geheim|Zo zei zij/);
	});
});

describe('two people who change one code', () => {
	it('are both shown what the other wrote, and nothing is overwritten', async () => {
		const read = await codeCalled('Opvolging');
		await reword(read, { definition: 'Van Teun.' }, project.teun);
		expect(await reword(read, { definition: 'Van Noor.' })).toMatchObject({
			ok: false,
			reason: 'changed-since',
			theirs: { definition: 'Van Teun.', version: 2 },
			writer: 'Teun'
		});
		expect((await codeCalled('Opvolging')).definition).toBe('Van Teun.');
	});
	it('notice a colour as well', async () => {
		const read = await codeCalled('Opvolging');
		await reword(read, { hue: 7 }, project.teun);
		expect(await reword(read, { definition: 'Van Noor.' })).toMatchObject({ reason: 'changed-since' });
	});
	it('do not disagree when they wrote the same', async () => {
		const read = await codeCalled('Opvolging');
		await reword(read, { definition: 'Wat er volgt.' }, project.teun);
		expect(await reword(read, { definition: 'Wat er volgt.' })).toMatchObject({ ok: true });
	});
	it('can keep one’s own, once theirs was read', async () => {
		const read = await codeCalled('Opvolging');
		await reword(read, { definition: 'Van Teun.' }, project.teun);
		const theirs = await codeCalled('Opvolging');
		expect(await reword(read, { definition: 'Van Noor.' }, project.noor, theirs)).toMatchObject({ ok: true });
		expect((await listCodeVersions(db, read.id)).map(({ definition }) => definition)).toEqual([
			'',
			'Van Teun.',
			'Van Noor.'
		]);
	});
	it('can keep the other’s, with the own words put aside as a version', async () => {
		const read = await codeCalled('Opvolging');
		await reword(read, { definition: 'Van Teun.' }, project.teun);
		const theirs = await codeCalled('Opvolging');
		const change = { ...read, definition: 'Van Noor.' };
		await keepTheirWords(db, asking(project.noor), { codeId: read.id, read: theirs, change });
		expect(await codeCalled('Opvolging')).toEqual(theirs);
		expect((await listCodeVersions(db, read.id)).map(({ version, definition }) => [version, definition])).toEqual([
			[1, ''],
			[2, 'Van Teun.'],
			[3, 'Van Noor.']
		]);
	});
});

it('says which codes are called almost the same when one is added', async () => {
	const result = await addCodeToCodebook(db, asking(project.noor), {
		id: uuidV7(),
		name: 'Opvolgïng',
		parentId: project.melden
	});
	expect(result).toMatchObject({ ok: true, similar: [{ name: 'Opvolging' }] });
});

it('takes a move that is sent again for the same move', async () => {
	const code = await codeCalled('Opvolging');
	const sent = { eventId: uuidV7(), codeId: code.id, parentId: project.melden, place: 0 };
	await moveCodeTo(db, asking(project.noor), sent);
	await moveCodeTo(db, asking(project.noor), sent);
	expect(await db.selectFrom('event').select('act').execute()).toEqual([{ act: 'move-code' }]);
});
