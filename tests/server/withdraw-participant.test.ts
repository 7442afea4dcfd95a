import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeLayer } from '#lib/server/change-layer.ts';
import { changeMemo, removeMemo } from '#lib/server/change-memo.ts';
import { insertCoding } from '#lib/server/codings.ts';
import { connect } from '#lib/server/database/connect.ts';
import { migrate } from '#lib/server/database/migrate.ts';
import { migrations } from '#lib/server/database/migrations.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { editTranscriptText } from '#lib/server/edit-transcript-text.ts';
import { addQuote } from '#lib/server/add-quote.ts';
import { insertReportExport, listStaleExports } from '#lib/server/report-exports.ts';
import { listMemoVersions } from '#lib/server/memo-versions.ts';
import { listMemosFor } from '#lib/server/memos.ts';
import { listParticipants } from '#lib/server/participants.ts';
import { purgeRemovedWords } from '#lib/server/purge-removed-words.ts';
import { findTranscript } from '#lib/server/transcripts.ts';
import { undoLastAct } from '#lib/server/undo-act.ts';
import { undoTextEdit } from '#lib/server/undo-text-edit.ts';
import { undoWithdrawal } from '#lib/server/undo-withdrawal.ts';
import { withdrawParticipant } from '#lib/server/withdraw-participant.ts';
import { writeMemo, type AskedSubject } from '#lib/server/write-memo.ts';
import { withdrawalReach } from '#lib/server/withdrawal-reach.ts';
import { insertQuotedProject, project, rangeOf, text } from './quoted-project.ts';
import { useTemporaryDataFolder } from './temporary-data-folder.ts';

const folder = useTemporaryDataFolder();
const transcriptId = 'transcript';
const lead = { id: 'lead', projectId: project.id };
let db: Kysely<Database>;

beforeEach(async () => {
	const name = join(folder.path, uuidV7());
	process.env['DUIDING_DATA_DIR'] = name;
	db = connect(name);
	await migrate(db, migrations);
	await insertQuotedProject(db);
	const passage = { transcriptId, ...rangeOf('Overdag wel, maar ’s avonds op het plein niet.') };
	await addQuote(db, project, { id: 'lead' }, 'quote-of-roos', passage, 1);
	await db
		.insertInto('memo')
		.values({
			...{ id: 'memo', project_id: project.id, author_id: 'teun', transcript_id: transcriptId, code_id: null },
			...{ start_offset: rangeOf('Overdag').start, end_offset: rangeOf('plein').end },
			...{ origin: 'written', text: 'het plein keert terug', made_at: 1 }
		})
		.execute();
	await insertCoding(
		db,
		{
			...{ id: 'over-two-turns', coderId: 'teun', codeId: 'melden' },
			passage: { transcriptId, start: rangeOf('maar').start, end: rangeOf('=1+1 zeggen').end }
		},
		1
	);
	await insertReportExport(db, {
		...{ id: 'export', projectId: project.id, memberId: 'lead', kind: 'word' },
		...{ quoteIds: ['quote-of-roos'], madeAt: 1 }
	});
});
afterEach(() => db.destroy());

/** Whether words stand anywhere in the files of the data folder. */
function isOnDisk(words: string): boolean {
	const files = readdirSync(process.env['DUIDING_DATA_DIR'] ?? '', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	return files.some((file) => statSync(file).size > 0 && readFileSync(file).includes(Buffer.from(words, 'utf8')));
}

async function everything() {
	const tables = ['coding', 'quote', 'quote_segment', 'memo', 'attribute_value', 'joint_display_row'] as const;
	const rows = await Promise.all(
		tables.map(async (table) => {
			const found = await db.selectFrom(table).selectAll().execute();
			return found.map((row) => JSON.stringify(row)).toSorted();
		})
	);
	return {
		transcript: await findTranscript(db, project.id, transcriptId),
		people: await listParticipants(db, project.id),
		rows
	};
}

describe('a participant who withdraws', () => {
	it('is shown first what goes with it', async () => {
		const before = await everything();
		const { counts } = await withdrawalReach(db, project.id, 'roos');
		expect(counts).toMatchObject({
			transcripts: 1,
			turns: 1,
			words: 9,
			codings: 2,
			coders: 1,
			quotes: 1,
			memos: 1,
			values: 2,
			exports: 1
		});
		expect(await everything()).toEqual(before);
	});
	it('has every contribution masked, and the others keep theirs', async () => {
		await withdrawParticipant(db, lead, 'roos', 10);
		const transcript = await findTranscript(db, project.id, transcriptId);
		expect(transcript?.text).toBe(
			text.replace('Overdag wel, maar ’s avonds op het plein niet.', '[bijdrage ingetrokken]')
		);
		expect(transcript?.turns.map(({ start, end }) => transcript.text.slice(start, end))).toEqual(
			transcript?.text.split('\n')
		);
	});
	it('is in no coding, quote, memo or count any more, while codings that reach further keep the rest', async () => {
		await withdrawParticipant(db, lead, 'roos', 10);
		const transcript = await findTranscript(db, project.id, transcriptId);
		const codings = await db.selectFrom('coding').selectAll().execute();
		expect(
			codings.map((coding) => [coding.id, transcript?.text.slice(coding.start_offset, coding.end_offset)])
		).toEqual([
			['coding-melden', 'Ik meld het niet meer.'],
			['over-two-turns', '=1+1 zeggen']
		]);
		expect(await db.selectFrom('quote').selectAll().execute()).toEqual([]);
		expect(await db.selectFrom('memo').selectAll().execute()).toEqual([]);
		const roos = (await listParticipants(db, project.id)).find(({ id }) => id === 'roos');
		expect(roos?.consent).toMatchObject({ takePart: false, quote: false, status: 'withdrawn' });
		expect(roos?.attributes.size).toBe(0);
	});
	it('makes earlier exports with those words stale', async () => {
		expect(await listStaleExports(db, project.id)).toEqual([]);
		await withdrawParticipant(db, lead, 'roos', 10);
		expect((await listStaleExports(db, project.id)).map(({ id }) => id)).toEqual(['export']);
	});
	it('leaves no word in any file of the data folder', async () => {
		expect(isOnDisk('avonds op het plein')).toBe(true);
		await withdrawParticipant(db, lead, 'roos', 10);
		for (const words of ['Overdag wel', 'avonds op het', 'op het plein niet', 'het plein keert terug'])
			expect([words, isOnDisk(words)]).toEqual([words, false]);
		expect(isOnDisk('Ik meld het niet meer')).toBe(true);
	});
	it('leaves no word in earlier edits that could be undone', async () => {
		const replacement = { ...rangeOf('plein'), replacement: '[plek]' };
		const id = uuidV7();
		await editTranscriptText(db, {
			...{ id, projectId: project.id, memberId: 'lead', transcriptId, textVersion: 1 },
			...{ reason: 'redaction', kind: 'place', replacements: [replacement], madeAt: 5 }
		});
		const withdrawn = await withdrawParticipant(db, lead, 'roos', 10);
		const undo = { editId: id, projectId: project.id, memberId: 'lead', madeAt: 11 };
		expect(await undoTextEdit(db, undo)).toBe('edited-since');
		if (withdrawn.ok)
			await purgeRemovedWords(db, {
				which: 'withdrawal',
				projectId: project.id,
				memberId: 'lead',
				id: withdrawn.withdrawalId,
				now: 12
			});
		expect(await undoTextEdit(db, undo)).toBe('purged');
	});
	it('cannot withdraw twice', async () => {
		await withdrawParticipant(db, lead, 'roos', 10);
		expect(await withdrawParticipant(db, lead, 'roos', 11)).toEqual({ ok: false, reason: 'already-withdrawn' });
		expect(await withdrawParticipant(db, lead, 'nobody', 11)).toEqual({ ok: false, reason: 'no-such-person' });
	});
});

describe('memos on the words of a participant who withdraws', () => {
	const teun = { id: 'teun', role: 'coder', projectId: project.id } as const;
	const secrets = [
		'eerste gedachte',
		'tweede gedachte',
		'weggehaald later',
		'opmerking bij code',
		'reikt verder vroeger'
	];

	async function write(on: AskedSubject, text: string): Promise<string> {
		const memoId = uuidV7();
		const result = await writeMemo(db, teun, { eventId: uuidV7(), memoId, on, text }, 2);
		if (!result.ok) throw new Error(result.reason);
		return memoId;
	}
	const change = (memoId: string, version: number, text: string) =>
		changeMemo(db, teun, { eventId: uuidV7(), memoId, version, text }, 3);
	const passage = (from: string, to: string): AskedSubject => ({
		...{ kind: 'passage', textVersion: 1 },
		passage: { transcriptId, start: rangeOf(from).start, end: rangeOf(to).end }
	});

	beforeEach(async () => {
		await change(await write(passage('Overdag', 'plein'), 'eerste gedachte'), 1, 'tweede gedachte');
		const removed = await write(passage('plein', '=1+1'), 'weggehaald later');
		await removeMemo(db, teun, { eventId: uuidV7(), memoId: removed, version: 1 }, 3);
		const coding = { id: uuidV7(), codeId: 'entree', passage: { transcriptId, ...rangeOf('Overdag') } };
		const act = { textVersions: new Map([[transcriptId, 1]]), removedIds: [], put: [coding] };
		await changeLayer(db, teun, { ...act, eventId: uuidV7(), act: 'apply-code' });
		await write({ kind: 'coding', codingId: coding.id }, 'opmerking bij code');
		const gone = { ...act, removedIds: [coding.id], put: [] };
		await changeLayer(db, teun, { ...gone, eventId: uuidV7(), act: 'remove-coding' });
		await change(await write(passage('plein', '=1+1'), 'reikt verder vroeger'), 1, 'reikt verder nu');
	});

	it('leave no word in any file: not of older versions, not of removed ones, not of comments on codings that are gone', async () => {
		expect(secrets.map(isOnDisk)).toEqual(secrets.map(() => true));
		await withdrawParticipant(db, lead, 'roos', 10);
		expect(secrets.map((words) => [words, isOnDisk(words)])).toEqual(secrets.map((words) => [words, false]));
		expect((await listMemosFor(db, teun)).map((memo) => memo.text)).toEqual(['reikt verder nu']);
	});
	it('cannot come back by undoing what was done to them', async () => {
		await withdrawParticipant(db, lead, 'roos', 10);
		const turn = () => ({ id: 'teun', projectId: project.id, eventId: uuidV7(), madeAt: 11 });
		for (let step = 0; step < 8; step += 1) await undoLastAct(db, turn());
		for (const memo of await listMemosFor(db, teun)) expect(secrets).not.toContain(memo.text);
	});
	it('are back, with all their versions, when the withdrawal was a mistake', async () => {
		const all = async () => ({
			memos: await db.selectFrom('memo').selectAll().orderBy('id').execute(),
			versions: await db.selectFrom('memo_version').selectAll().orderBy('memo_id').orderBy('version').execute()
		});
		const before = await all();
		const withdrawn = await withdrawParticipant(db, lead, 'roos', 10);
		if (!withdrawn.ok) throw new Error(withdrawn.reason);
		expect(await undoWithdrawal(db, lead, withdrawn.withdrawalId, 20)).toBeUndefined();
		expect(await all()).toEqual(before);
	});
	it('keep what was written in them meanwhile', async () => {
		const withdrawn = await withdrawParticipant(db, lead, 'roos', 10);
		if (!withdrawn.ok) throw new Error(withdrawn.reason);
		const [memo] = await listMemosFor(db, teun);
		await change(memo?.id ?? '', 2, 'intussen geschreven');
		await undoWithdrawal(db, lead, withdrawn.withdrawalId, 20);
		const texts = (await listMemosFor(db, teun)).map(({ text: words }) => words);
		expect(texts).toContain('intussen geschreven');
		expect((await listMemoVersions(db, memo?.id ?? '')).map(({ version }) => version)).toEqual([3, 2, 1]);
	});
});

describe('a withdrawal that was a mistake', () => {
	it('is taken back to the letter', async () => {
		const before = await everything();
		const withdrawn = await withdrawParticipant(db, lead, 'roos', 10);
		if (!withdrawn.ok) throw new Error(withdrawn.reason);
		expect(await undoWithdrawal(db, lead, withdrawn.withdrawalId, 20)).toBeUndefined();
		expect(await everything()).toEqual(before);
		expect(await listStaleExports(db, project.id)).toEqual([]);
		expect(await undoWithdrawal(db, lead, withdrawn.withdrawalId, 21)).toBe('already-undone');
	});
	it('cannot be taken back after 28 days', async () => {
		const withdrawn = await withdrawParticipant(db, lead, 'roos', 10);
		if (!withdrawn.ok) throw new Error(withdrawn.reason);
		const day = 24 * 60 * 60 * 1000;
		expect(await purgeRemovedWords(db, { which: 'expired', now: 27 * day })).toBe(0);
		expect(await purgeRemovedWords(db, { which: 'expired', now: 230 * day })).toBe(2);
		expect(await undoWithdrawal(db, lead, withdrawn.withdrawalId, 30 * day)).toBe('purged');
		const folderOfKeys = join(process.env['DUIDING_DATA_DIR'] ?? '', 'removed-words');
		expect(readdirSync(folderOfKeys)).toEqual([]);
	});
});
