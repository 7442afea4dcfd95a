import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeLayer } from '#lib/server/change-layer.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { insertEvent, type Act } from '#lib/server/events.ts';
import { openActs } from '#lib/server/history/act-kinds.ts';
import { tellEvents } from '#lib/server/history/told-events.ts';
import { findLaterWork } from '#lib/server/history/undo-state.ts';
import {
	countVisibleEvents,
	findVisibleEvent,
	listVisibleEvents,
	noHistoryFilters
} from '#lib/server/history/visible-events.ts';
import { insertMember } from '#lib/server/members.ts';
import { undoAct, undoLastAct } from '#lib/server/undo-act.ts';
import { writeMemo } from '#lib/server/write-memo.ts';
import { openTestDatabase } from '../open-test-database.ts';
import { insertQuotedProject, project, rangeOf } from './quoted-project.ts';

const transcriptId = 'transcript';
const [lead, teun, noor] = [
	{ id: 'lead', role: 'lead', projectId: project.id },
	{ id: 'teun', role: 'coder', projectId: project.id },
	{ id: 'noor-coder', role: 'coder', projectId: project.id }
] as const;
type Asker = typeof lead | typeof teun | typeof noor;
let db: Kysely<Database>;

beforeEach(async () => {
	db = await openTestDatabase();
	await insertQuotedProject(db);
	await insertMember(db, { ...noor, accountId: undefined, name: 'Noor', joinedAt: 1 });
});

async function event(memberId: string, act: Act, subjectId = 'thing', madeAt = 5): Promise<string> {
	const id = uuidV7();
	await insertEvent(db, { id, projectId: project.id, memberId, act, subjectId, madeAt });
	return id;
}
async function code(coder: Asker, codeId: string, words: string, id = uuidV7()) {
	const eventId = uuidV7();
	const result = await changeLayer(db, coder, {
		...{ eventId, act: 'apply-code', textVersions: new Map([[transcriptId, 1]]), removedIds: [] },
		put: [{ id, codeId, passage: { transcriptId, ...rangeOf(words) } }]
	});
	if (!result.ok) throw new Error(result.reason);
	return { eventId, codingId: id };
}
const list = async (
	asker: Asker,
	filters = noHistoryFilters,
	page: { most: number; afterId?: string } = { most: 100 }
) => listVisibleEvents(db, asker, filters, page);
const actsSeen = async (asker: Asker) => (await list(asker)).map(({ act, memberId }) => `${memberId} ${act}`);
const told = async (asker: Asker) => tellEvents(db, asker, await list(asker));

describe('the history that a coder sees', () => {
	beforeEach(async () => {
		await event('lead', 'import-transcript', transcriptId);
		await code(teun, 'melden', 'zeggen ze dan');
		await event('teun', 'mark-as-read', transcriptId);
		await writeMemo(
			db,
			teun,
			{ eventId: uuidV7(), memoId: uuidV7(), on: { kind: 'code', codeId: 'melden' }, text: 'te ruim' },
			5
		);
		const added = await event('teun', 'add-code', 'melden');
		await event('teun', 'undo', added);
		await undoLastAct(db, { id: 'teun', projectId: project.id, eventId: uuidV7(), madeAt: 6 });
		await event('lead', 'record-consent');
		await event('lead', 'choose-quote');
		await event('noor-coder', 'mark-question');
	});
	it('holds what is done to codebook, transcripts and guide, and never how another codes, reads or thinks', async () => {
		expect(await actsSeen(noor)).toEqual([
			'noor-coder mark-question',
			'teun undo',
			'teun add-code',
			'lead import-transcript'
		]);
	});
	it('holds all that the coder did', async () => {
		expect((await actsSeen(teun)).filter((seen) => seen.startsWith('teun'))).toHaveLength(6);
	});
	it('counts nothing that is not shown', async () => {
		const counts = await countVisibleEvents(db, noor);
		expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(4);
		expect(counts.filter(({ memberId }) => memberId === 'teun').map(({ act }) => act)).toEqual(['add-code', 'undo']);
	});
	it('says the same whether others code or not, number for number', async () => {
		const before = JSON.stringify([await told(noor), await countVisibleEvents(db, noor)]);
		await code(teun, 'entree', 'helpt');
		await undoLastAct(db, { id: 'teun', projectId: project.id, eventId: uuidV7(), madeAt: 7 });
		expect(JSON.stringify([await told(noor), await countVisibleEvents(db, noor)])).toBe(before);
		expect(before).not.toContain('sequence');
	});
	it('gives no single act of another by its id either', async () => {
		const { eventId } = await code(teun, 'entree', 'helpt');
		expect(await findVisibleEvent(db, noor, eventId)).toBeUndefined();
		expect((await findVisibleEvent(db, lead, eventId))?.id).toBe(eventId);
	});
	it('is whole for the lead', async () => {
		expect(await list(lead)).toHaveLength(10);
	});
	it('keeps acts that tell of one’s own reading out of what is open to all', () => {
		expect(openActs.filter((act) => /coding|code$|read|memo/.test(act)).toSorted()).toEqual([
			...['add-code', 'archive-code', 'change-code', 'move-code', 'restore-code']
		]);
	});
});

describe('a page of the history', () => {
	it('goes on after the last act of the one before, whatever is written meanwhile', async () => {
		const ids = [];
		for (let n = 0; n < 7; n += 1) ids.push(await event('lead', 'change-code'));
		const first = await list(lead, noHistoryFilters, { most: 3 });
		await event('lead', 'add-code');
		const second = await list(lead, noHistoryFilters, { most: 3, afterId: first.at(-1)?.id ?? '' });
		expect([...first, ...second].map(({ id }) => id)).toEqual(ids.toReversed().slice(0, 6));
	});
	it('is narrowed by member, act, transcript and day', async () => {
		await event('lead', 'import-transcript', transcriptId, 50);
		await event('teun', 'mark-as-read', transcriptId, 60);
		await event('teun', 'add-code', 'melden', 70);
		const ask = async (filters: Partial<typeof noHistoryFilters>) =>
			(await list(lead, { ...noHistoryFilters, ...filters })).map(({ act }) => act);
		expect(await ask({ memberIds: ['teun'] })).toEqual(['add-code', 'mark-as-read']);
		expect(await ask({ acts: ['import-transcript'] })).toEqual(['import-transcript']);
		expect(await ask({ transcriptId })).toEqual(['mark-as-read', 'import-transcript']);
		expect(await ask({ from: 60, until: 70 })).toEqual(['mark-as-read']);
	});
});

describe('an act that is told', () => {
	it('says who gave which code to which turn, and how many words', async () => {
		await code(teun, 'melden', 'zeggen ze dan');
		const [first] = await told(teun);
		expect(first).toMatchObject({
			...{ act: 'apply-code', memberName: 'teun', words: 3, codings: 1, state: 'open' },
			code: { name: 'Melddrempel' },
			place: { focusGroupNumber: 1, firstTurn: 3, lastTurn: 3 }
		});
	});
	it('counts what a text edit touched as figures, not as codings', async () => {
		const after = { kind: 'place', places: 1, codings: 3, coders: 1, quotes: 0, memos: 2 };
		const made = { id: uuidV7(), projectId: project.id, memberId: 'lead', madeAt: 5 };
		await insertEvent(db, { ...made, act: 'redact-text', subjectId: transcriptId, after, transcriptId });
		expect((await told(lead))[0]).toMatchObject({
			codings: 0,
			state: 'elsewhere',
			transcript: { focusGroupNumber: 1, title: 'Studenten' }
		});
	});
	it('says why it cannot be undone: undone, not one’s own, gone out, or kept', async () => {
		const { eventId } = await code(teun, 'melden', 'zeggen ze dan');
		await code(teun, 'melden', 'helpt');
		await event('lead', 'export-quotes');
		await event('lead', 'join-project');
		await undoAct(db, { id: 'teun', projectId: project.id, eventId: uuidV7(), madeAt: 9, undoneId: eventId });
		expect((await told(lead)).map(({ state }) => state)).toEqual(['kept', 'kept', 'gone-out', 'not-yours', 'undone']);
		expect((await told(teun)).map(({ state }) => state)).toEqual(['kept', 'open', 'undone']);
	});
	it('names the later work that rests on it', async () => {
		const { eventId, codingId } = await code(teun, 'melden', 'zeggen ze dan');
		const applied = await findVisibleEvent(db, teun, eventId);
		if (applied === undefined) throw new Error('The act is not there');
		expect(await findLaterWork(db, teun, applied)).toBeUndefined();
		await code(teun, 'entree', 'De conciërge');
		await changeLayer(db, teun, {
			...{ eventId: uuidV7(), act: 'recode', textVersions: new Map([[transcriptId, 1]]), removedIds: [] },
			put: [{ id: codingId, codeId: 'entree', passage: { transcriptId, ...rangeOf('zeggen ze dan') } }]
		});
		expect((await findLaterWork(db, teun, applied))?.map(({ act }) => act)).toEqual(['recode']);
	});
});
