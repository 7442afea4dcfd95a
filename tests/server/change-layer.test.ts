import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { insertCode, updateCodeArchivedAt } from '../../src/lib/server/codebook.ts';
import { listCodingsOfTranscript } from '../../src/lib/server/codings.ts';
import type { Database } from '../../src/lib/server/database/schema.ts';
import { insertFocusGroup } from '../../src/lib/server/focus-groups.ts';
import { insertMember } from '../../src/lib/server/members.ts';
import { insertProject } from '../../src/lib/server/projects.ts';
import { changeLayer, type LayerRequest } from '../../src/lib/server/change-layer.ts';
import { insertTranscript } from '../../src/lib/server/transcripts.ts';
import { redoLastAct, undoAct, undoLastAct } from '../../src/lib/server/undo-act.ts';
import { openTestDatabase } from '../open-test-database.ts';

const text = 'Nee. Bij wie dan? Er hangt een poster.';
const [projectId, noor, teun, codeId, transcriptId] = [uuidV7(), uuidV7(), uuidV7(), uuidV7(), uuidV7()];
let db: Kysely<Database>;

beforeEach(async () => {
	db = await openTestDatabase();
	await insertProject(db, {
		id: projectId,
		title: 'Veilig',
		question: '',
		isExample: false,
		smallestCount: 3,
		madeAt: 1
	});
	for (const [id, name] of [
		[noor, 'Noor'],
		[teun, 'Teun']
	] as const) {
		await insertMember(db, { id, projectId, accountId: undefined, name, role: 'coder', joinedAt: 1 });
	}
	await insertCode(db, projectId, {
		id: codeId,
		parentId: undefined,
		name: 'Melddrempel',
		abbreviation: '',
		hue: 13,
		definition: '',
		useFor: '',
		notFor: '',
		example: '',
		position: 0,
		isArchived: false,
		version: 1
	});
	const group = await insertFocusGroup(db, projectId, { id: uuidV7(), title: 'Studenten', institutionId: undefined });
	await insertTranscript(db, {
		id: transcriptId,
		projectId,
		focusGroupId: group.id,
		text,
		format: 'txt',
		wordCount: 8,
		importedAt: 1,
		turns: [{ id: uuidV7(), number: 1, speaker: { kind: 'unknown' }, start: 0, end: text.length }],
		structure: []
	});
});

const codingOf = (start: number, end: number, id = uuidV7()) => ({ id, codeId, passage: { transcriptId, start, end } });
type Asked = ReturnType<typeof codingOf>;

function ask(coderId: string, request: Partial<LayerRequest>, eventId = uuidV7()) {
	return changeLayer(
		db,
		{ id: coderId, projectId },
		{ eventId, act: 'apply-code', textVersions: new Map([[transcriptId, 1]]), removedIds: [], put: [], ...request }
	);
}
const add = (coding: Asked, coderId = noor) => ask(coderId, { put: [coding] });
const remove = ({ id }: Asked, coderId = noor) => ask(coderId, { act: 'remove-coding', removedIds: [id] });
const layerOf = async (coderId: string) =>
	(await listCodingsOfTranscript(db, transcriptId, { coderId })).map(({ id, passage }) => [
		id,
		passage.start,
		passage.end
	]);
const turn = (id = noor) => ({ id, projectId, eventId: uuidV7(), madeAt: 9 });
const placed = ({ id, passage }: Asked) => [id, passage.start, passage.end];

describe('a change of a coder’s layer', () => {
	it('keeps a coding, under the definition that its code has', async () => {
		const coding = codingOf(0, 4);
		const stored = { ...coding, coderId: noor, codeVersion: 1 };
		expect(await add(coding)).toEqual({ ok: true, change: { before: [], after: [stored] } });
		expect(await listCodingsOfTranscript(db, transcriptId, { coderId: noor })).toEqual([stored]);
	});
	it('takes an act that is sent again for the same act', async () => {
		const eventId = uuidV7();
		const first = await ask(noor, { put: [codingOf(0, 4)] }, eventId);
		expect(await ask(noor, { put: [codingOf(0, 4)] }, eventId)).toEqual(first);
		expect(await layerOf(noor)).toHaveLength(1);
		expect(await db.selectFrom('event').selectAll().execute()).toHaveLength(1);
	});
	it('refuses ids that belong to somebody else', async () => {
		const coding = codingOf(0, 4);
		await add(coding);
		expect(await add(coding, teun)).toEqual({ ok: false, reason: 'id-taken' });
		expect(await remove(coding, teun)).toEqual({ ok: false, reason: 'id-taken' });
		expect(await layerOf(noor)).toHaveLength(1);
	});
	it('does not find a transcript or a code of another project', async () => {
		const elsewhere = { id: noor, projectId: uuidV7() };
		const request = { eventId: uuidV7(), act: 'apply-code', textVersions: new Map([[transcriptId, 1]]) } as const;
		const result = await changeLayer(db, elsewhere, { ...request, removedIds: [], put: [codingOf(0, 4)] });
		expect(result).toEqual({ ok: false, reason: 'not-found' });
	});
	it('refuses offsets of an older text, and of a transcript whose version is not told', async () => {
		const put = [codingOf(0, 4)];
		expect(await ask(noor, { put, textVersions: new Map([[transcriptId, 2]]) })).toEqual({
			ok: false,
			reason: 'text-changed'
		});
		expect(await ask(noor, { put, textVersions: new Map() })).toEqual({ ok: false, reason: 'not-found' });
	});
	it('keeps the layers of two coders apart', async () => {
		await add(codingOf(0, 4));
		await add(codingOf(0, 4), teun);
		expect(await layerOf(noor)).toHaveLength(1);
		expect(await layerOf(teun)).toHaveLength(1);
	});
	it('refuses an archived code and stores nothing', async () => {
		await updateCodeArchivedAt(db, projectId, codeId, 5);
		expect(await add(codingOf(0, 4))).toEqual({ ok: false, reason: 'code-archived' });
		expect(await layerOf(noor)).toEqual([]);
		expect(await db.selectFrom('event').selectAll().execute()).toEqual([]);
	});
	it('refuses the same code twice over the same words, however it is asked', async () => {
		await add(codingOf(0, 8));
		expect(await add(codingOf(5, 17))).toEqual({ ok: false, reason: 'already-coded' });
	});
	it('refuses to remove what is not there any more', async () => {
		expect(await remove(codingOf(0, 4))).toEqual({ ok: false, reason: 'changed-since' });
	});
	it('changes several codings in one act, or none of them', async () => {
		const [first, second] = [codingOf(0, 4), codingOf(5, 17)];
		await add(first);
		expect((await ask(noor, { removedIds: [first.id], put: [second, codingOf(18, 900)] })).ok).toBe(false);
		expect(await layerOf(noor)).toEqual([placed(first)]);
		expect((await ask(noor, { removedIds: [first.id], put: [second] })).ok).toBe(true);
		expect(await layerOf(noor)).toEqual([placed(second)]);
	});
	it('keeps the definition a coding was given under until the coder looks at it again', async () => {
		const coding = codingOf(0, 4);
		await add(coding);
		await db.updateTable('code').set({ version: 2 }).where('id', '=', codeId).execute();
		const versionAfter = async (act: LayerRequest['act'], end: number) => {
			await ask(noor, { act, put: [{ ...coding, passage: { ...coding.passage, end } }] });
			return (await listCodingsOfTranscript(db, transcriptId, 'all'))[0]?.codeVersion;
		};
		expect(await versionAfter('move-coding-end', 8)).toBe(1);
		expect(await versionAfter('look-again', 8)).toBe(2);
	});
});

describe('undo and redo', () => {
	it('take back act after act down to the first, and do them again up to the last', async () => {
		const [first, second] = [codingOf(0, 4), codingOf(5, 17)];
		await add(first);
		await add(second);
		await remove(first);
		const states = [[placed(first), placed(second)], [placed(first)], []];
		for (const state of states) {
			await undoLastAct(db, turn());
			expect(await layerOf(noor)).toEqual(state);
		}
		expect(await undoLastAct(db, turn())).toBe('nothing-left');
		for (const state of [[placed(first)], [placed(first), placed(second)], [placed(second)]]) {
			await redoLastAct(db, turn());
			expect(await layerOf(noor)).toEqual(state);
		}
		expect(await redoLastAct(db, turn())).toBe('nothing-left');
	});
	it('leave other coders alone', async () => {
		await add(codingOf(0, 4));
		expect(await undoLastAct(db, turn(teun))).toBe('nothing-left');
		expect(await layerOf(noor)).toHaveLength(1);
	});
	it('take a bulk act back as one step', async () => {
		await ask(noor, { put: [codingOf(0, 4), codingOf(5, 17), codingOf(18, 37)] });
		await undoLastAct(db, turn());
		expect(await layerOf(noor)).toEqual([]);
	});
	it('do nothing again once something else was done', async () => {
		await add(codingOf(0, 4));
		await undoLastAct(db, turn());
		await add(codingOf(5, 17));
		expect(await redoLastAct(db, turn())).toBe('nothing-left');
	});
	it('pass over an act whose work was changed since, and say how many', async () => {
		const [first, second] = [codingOf(0, 4), codingOf(5, 17)];
		await add(first);
		await add(second);
		await db.updateTable('coding').set({ end_offset: 16 }).where('id', '=', second.id).execute();
		expect(await undoLastAct(db, turn())).toMatchObject({ passedOver: 1 });
		expect(await layerOf(noor)).toEqual([[second.id, 5, 16]]);
	});
	it('stack no coding on one that took its place', async () => {
		const narrow = codingOf(5, 8);
		await add(narrow);
		const eventId = uuidV7();
		await ask(noor, { act: 'remove-coding', removedIds: [narrow.id] }, eventId);
		await add(codingOf(0, 17));
		expect(await undoAct(db, { ...turn(), undoneId: eventId })).toBe('changed-since');
		expect(await layerOf(noor)).toHaveLength(1);
	});
	it('take back one act in the middle of the trail where nothing later depends on it', async () => {
		const [first, second] = [codingOf(0, 4), codingOf(5, 17)];
		const eventId = uuidV7();
		await ask(noor, { put: [first] }, eventId);
		await add(second);
		expect(await undoAct(db, { ...turn(teun), undoneId: eventId })).toBe('not-yours');
		expect(await undoAct(db, { ...turn(), undoneId: eventId })).toMatchObject({ act: 'apply-code' });
		expect(await undoAct(db, { ...turn(), undoneId: eventId })).toBe('undone-already');
		expect(await layerOf(noor)).toEqual([placed(second)]);
	});
	it('sent again, happen once', async () => {
		await add(codingOf(0, 4));
		await add(codingOf(5, 17));
		const asked = turn();
		await undoLastAct(db, asked);
		await undoLastAct(db, asked);
		expect(await layerOf(noor)).toHaveLength(1);
	});
	it('are events of their own, numbered without a gap, so that the trail stays whole', async () => {
		await add(codingOf(0, 4));
		await undoLastAct(db, turn());
		await redoLastAct(db, turn());
		const events = await db.selectFrom('event').select(['act', 'sequence']).orderBy('sequence').execute();
		expect(events).toEqual([
			{ act: 'apply-code', sequence: 1 },
			{ act: 'undo', sequence: 2 },
			{ act: 'redo', sequence: 3 }
		]);
	});
});
