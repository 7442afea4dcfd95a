import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeLayer } from '#lib/server/change-layer.ts';
import { changeMemo, removeMemo } from '#lib/server/change-memo.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { insertMember } from '#lib/server/members.ts';
import { listMemoVersions } from '#lib/server/memo-versions.ts';
import { findMemo, listMemosFor, listMemosOfTranscript } from '#lib/server/memos.ts';
import { redoLastAct, undoAct, undoLastAct } from '#lib/server/undo-act.ts';
import { writeMemo, type AskedSubject } from '#lib/server/write-memo.ts';
import { openTestDatabase } from '../open-test-database.ts';
import { insertQuotedProject, project, rangeOf } from './quoted-project.ts';

const transcriptId = 'transcript';
const [lead, teun, noor, writer] = [
	{ id: 'lead', role: 'lead', projectId: project.id },
	{ id: 'teun', role: 'coder', projectId: project.id },
	{ id: 'noor-coder', role: 'coder', projectId: project.id },
	{ id: 'writer', role: 'report-writer', projectId: project.id }
] as const;
const onPassage: AskedSubject = {
	...{ kind: 'passage', textVersion: 1 },
	passage: { transcriptId, ...rangeOf('op het plein') }
};
let db: Kysely<Database>;

beforeEach(async () => {
	db = await openTestDatabase();
	await insertQuotedProject(db);
	for (const { id, role } of [noor, writer])
		await insertMember(db, { id, role, projectId: project.id, accountId: undefined, name: id, joinedAt: 1 });
});

async function write(member: typeof lead | typeof teun | typeof noor | typeof writer, on: AskedSubject, text: string) {
	const asked = { eventId: uuidV7(), memoId: uuidV7(), on, text };
	const result = await writeMemo(db, member, asked, 1);
	return { ...asked, result, id: asked.memoId };
}
const change = (member: typeof lead | typeof teun, memoId: string, version: number, text: string) =>
	changeMemo(db, member, { eventId: uuidV7(), memoId, version, text }, 2);
const turn = ({ id }: { readonly id: string }) => ({ id, projectId: project.id, eventId: uuidV7(), madeAt: 3 });
const textOf = async (memoId: string) => (await findMemo(db, project.id, memoId))?.text;

describe('writing a memo', () => {
	it('on words, a coding, a transcript and the own project is seen by whom the rules say', async () => {
		await write(teun, onPassage, 'het plein keert terug');
		await write(teun, { kind: 'coding', codingId: 'coding-entree' }, 'waarom hier');
		await write(teun, { kind: 'transcript', transcriptId }, 'stille groep');
		await write(teun, { kind: 'code', codeId: 'melden' }, 'definitie te ruim');
		await write(writer, { kind: 'project' }, 'onze vraag');
		const seen = async (member: typeof lead | typeof noor) => (await listMemosFor(db, member)).map(({ text }) => text);
		const [own, team] = [
			['het plein keert terug', 'waarom hier', 'stille groep'],
			['definitie te ruim', 'onze vraag']
		];
		expect((await seen(lead)).toSorted()).toEqual([...own, ...team].toSorted());
		expect((await listMemosFor(db, teun)).map(({ text }) => text).toSorted()).toEqual([...own, ...team].toSorted());
		expect((await seen(noor)).toSorted()).toEqual(team.toSorted());
		expect((await listMemosFor(db, writer)).map(({ text }) => text).toSorted()).toEqual(team.toSorted());
		expect((await listMemosOfTranscript(db, teun, transcriptId)).map(({ text }) => text).toSorted()).toEqual(
			own.toSorted()
		);
		expect(await listMemosOfTranscript(db, noor, transcriptId)).toEqual([]);
	});
	it('is done once, however often it is sent', async () => {
		const { eventId, memoId, on, text, result } = await write(teun, onPassage, 'één keer');
		expect(await writeMemo(db, teun, { eventId, memoId, on, text }, 9)).toEqual(result);
		expect(await listMemosFor(db, teun)).toHaveLength(1);
		expect(await writeMemo(db, noor, { eventId, memoId, on, text }, 9)).toEqual({ ok: false, reason: 'id-taken' });
	});
	it.each([
		['empty', teun, { kind: 'project' }, ' \n '],
		['too-long', teun, { kind: 'project' }, 'a'.repeat(20_001)],
		['text-changed', teun, { ...onPassage, textVersion: 2 }, 'a'],
		['outside', teun, { ...onPassage, passage: { transcriptId, start: 5, end: 90_000 } }, 'a'],
		['not-found', teun, { kind: 'transcript', transcriptId: 'elsewhere' }, 'a'],
		['not-found', teun, { kind: 'code', codeId: 'elsewhere' }, 'a'],
		['not-yours', writer, { kind: 'code', codeId: 'melden' }, 'a']
	] as const)('is refused as %s', async (reason, member, on, text) => {
		expect((await write(member, on, text)).result).toEqual({ ok: false, reason });
	});
	it('on a coding of somebody else does not tell a coder that it is there', async () => {
		const asked = { kind: 'coding', codingId: 'coding-melden' } as const;
		expect((await write(teun, asked, 'a')).result).toEqual({ ok: false, reason: 'not-found' });
		expect((await write(teun, { kind: 'coding', codingId: 'nowhere' }, 'a')).result).toEqual({
			...{ ok: false, reason: 'not-found' }
		});
		expect((await write(lead, { kind: 'coding', codingId: 'coding-entree' }, 'a')).result.ok).toBe(true);
	});
	it('keeps its words out of the audit trail', async () => {
		const { id } = await write(teun, onPassage, 'geheim woord');
		await change(teun, id, 1, 'ander geheim');
		const events = await db.selectFrom('event').selectAll().execute();
		expect(events.map(({ act }) => act)).toEqual(['write-memo', 'change-memo']);
		expect(JSON.stringify(events)).not.toContain('geheim');
	});
});

describe('two people who change one memo', () => {
	it('lose nothing: the second is shown what the first wrote, and both texts are kept', async () => {
		const { id } = await write(teun, { kind: 'code', codeId: 'melden' }, 'te ruim');
		expect((await change(lead, id, 1, 'te ruim, splitsen')).ok).toBe(true);
		const refused = await change(teun, id, 1, 'te ruim, samenvoegen');
		expect(refused).toMatchObject({
			...{ ok: false, reason: 'changed-meanwhile' },
			standing: { version: 2, text: 'te ruim, splitsen', changedBy: 'lead' }
		});
		expect(await textOf(id)).toBe('te ruim, splitsen');
		expect((await change(teun, id, 2, 'te ruim, samenvoegen')).ok).toBe(true);
		expect((await listMemoVersions(db, id)).map(({ text, memberId }) => [text, memberId])).toEqual([
			['te ruim, samenvoegen', 'teun'],
			['te ruim, splitsen', 'lead'],
			['te ruim', 'teun']
		]);
	});
	it('may be refused because the memo belongs to one of them, or cannot be seen', async () => {
		const { id } = await write(teun, onPassage, 'van Teun');
		expect(await change(lead, id, 1, 'van een ander')).toEqual({ ok: false, reason: 'not-yours' });
		const byNoor = { eventId: uuidV7(), memoId: id, version: 1, text: 'a' };
		expect(await changeMemo(db, noor, byNoor, 2)).toEqual({ ok: false, reason: 'not-found' });
	});
	it('is one change when it is sent twice', async () => {
		const { id } = await write(teun, onPassage, 'eerst');
		const asked = { eventId: uuidV7(), memoId: id, version: 1, text: 'daarna' };
		await changeMemo(db, teun, asked, 2);
		expect(await changeMemo(db, teun, asked, 3)).toMatchObject({ ok: true, memo: { version: 2, text: 'daarna' } });
		expect(await listMemoVersions(db, id)).toHaveLength(2);
	});
});

describe('undoing what was done to memos', () => {
	it('goes back to before the memo was written, and forward again', async () => {
		const { id } = await write(teun, onPassage, 'eerst');
		await change(teun, id, 1, 'daarna');
		await removeMemo(db, teun, { eventId: uuidV7(), memoId: id, version: 2 }, 3);
		expect(await textOf(id)).toBeUndefined();
		const texts = [];
		for (const way of [undoLastAct, undoLastAct, undoLastAct, redoLastAct, redoLastAct, redoLastAct]) {
			await way(db, turn(teun));
			texts.push(await textOf(id));
		}
		expect(texts).toEqual(['daarna', 'eerst', undefined, 'eerst', 'daarna', undefined]);
		expect(await redoLastAct(db, turn(teun))).toBe('nothing-left');
	});
	it('gives words written after an undoing a version of their own', async () => {
		const { id } = await write(teun, onPassage, 'eerst');
		await change(teun, id, 1, 'daarna');
		await undoLastAct(db, turn(teun));
		await change(teun, id, 1, 'anders');
		expect((await listMemoVersions(db, id)).map(({ text }) => text)).toEqual(['anders', 'daarna', 'eerst']);
		await undoLastAct(db, turn(teun));
		expect(await textOf(id)).toBe('eerst');
	});
	it('is refused where somebody wrote on it since', async () => {
		const written = await write(teun, { kind: 'code', codeId: 'melden' }, 'te ruim');
		await change(lead, written.id, 1, 'splitsen');
		expect(await undoAct(db, { ...turn(teun), undoneId: written.eventId })).toBe('changed-since');
		expect(await textOf(written.id)).toBe('splitsen');
	});
	it('is each person’s own', async () => {
		const { eventId } = await write(teun, { kind: 'project' }, 'van Teun');
		expect(await undoAct(db, { ...turn(lead), undoneId: eventId })).toBe('not-yours');
		expect(await undoLastAct(db, turn(lead))).toBe('nothing-left');
	});
	it('brings a comment back with the coding that it is on', async () => {
		const { id } = await write(teun, { kind: 'coding', codingId: 'coding-entree' }, 'waarom hier');
		await changeLayer(db, teun, {
			...{ eventId: uuidV7(), act: 'remove-coding', removedIds: ['coding-entree'], put: [] },
			textVersions: new Map([[transcriptId, 1]])
		});
		expect(await listMemosFor(db, teun)).toEqual([]);
		await undoLastAct(db, turn(teun));
		expect((await listMemosFor(db, teun)).map((memo) => memo.id)).toEqual([id]);
	});
});
