import fc from 'fast-check';
import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { addQuote } from '#lib/server/add-quote.ts';
import { changeLayer, type LayerRequest } from '#lib/server/change-layer.ts';
import { insertCoding } from '#lib/server/codings.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { editTranscriptText } from '#lib/server/edit-transcript-text.ts';
import { findTranscript } from '#lib/server/transcripts.ts';
import { undoLastAct } from '#lib/server/undo-act.ts';
import { undoTextEdit } from '#lib/server/undo-text-edit.ts';
import { undoWithdrawal } from '#lib/server/undo-withdrawal.ts';
import { withdrawParticipant } from '#lib/server/withdraw-participant.ts';
import type { TextReplacement } from '#lib/transcripts/text-replacement.ts';
import { openTestDatabase } from '../open-test-database.ts';
import { insertQuotedProject, project, rangeOf, text } from './quoted-project.ts';
import { useTemporaryDataFolder } from './temporary-data-folder.ts';

useTemporaryDataFolder();
const transcriptId = 'transcript';
const lead = { id: 'lead', projectId: project.id };

async function edited(db: Kysely<Database>, replacements: readonly TextReplacement[]): Promise<string | undefined> {
	const { text_version: textVersion } = await db
		.selectFrom('transcript')
		.select('text_version')
		.where('id', '=', transcriptId)
		.executeTakeFirstOrThrow();
	const id = uuidV7();
	const result = await editTranscriptText(db, {
		...{ id, projectId: project.id, memberId: 'lead', transcriptId, textVersion },
		...{ reason: 'correction', kind: undefined, replacements, madeAt: 10 }
	});
	return result.ok ? id : undefined;
}

async function replaced(db: Kysely<Database>, words: string, replacement: string): Promise<string | undefined> {
	const whole = (await findTranscript(db, project.id, transcriptId))?.text ?? '';
	const start = whole.indexOf(words);
	return edited(db, [{ start, end: start + words.length, replacement }]);
}

async function withdrawn(db: Kysely<Database>, participantId: string): Promise<string> {
	const result = await withdrawParticipant(db, lead, participantId, 20);
	if (!result.ok) throw new Error(result.reason);
	return result.withdrawalId;
}

/** What every coding, quote and memo says, by id, and the text. */
async function whatIsSaid(db: Kysely<Database>) {
	const { text: whole } = await db
		.selectFrom('transcript')
		.select('text')
		.where('id', '=', transcriptId)
		.executeTakeFirstOrThrow();
	const said = (row: { start_offset: number | null; end_offset: number | null }) =>
		`${row.start_offset}: ${whole.slice(row.start_offset ?? 0, row.end_offset ?? 0)}`;
	const [codings, memos, segments] = [
		await db.selectFrom('coding').selectAll().orderBy('id').execute(),
		await db.selectFrom('memo').selectAll().orderBy('id').execute(),
		await db.selectFrom('quote_segment').selectAll().orderBy('quote_id').orderBy('position').execute()
	];
	return {
		whole,
		codings: codings.map((row) => [row.id, said(row)]),
		memos: memos.map((row) => [row.id, said(row)]),
		segments: segments.map((row) => [row.quote_id, row.position, said(row)])
	};
}

async function made(): Promise<Kysely<Database>> {
	const db = await openTestDatabase();
	await insertQuotedProject(db);
	return db;
}

async function code(db: Kysely<Database>, id: string, start: number, end: number): Promise<void> {
	await insertCoding(db, { id, coderId: 'teun', codeId: 'melden', passage: { transcriptId, start, end } }, 1);
}

/** An act of Teun on his own layer, on the text as it is now. */
async function change(db: Kysely<Database>, request: Pick<LayerRequest, 'act'> & Partial<LayerRequest>) {
	const { text_version } = await db
		.selectFrom('transcript')
		.select('text_version')
		.where('id', '=', transcriptId)
		.executeTakeFirstOrThrow();
	const textVersions = new Map([[transcriptId, text_version]]);
	const asked = { eventId: uuidV7(), textVersions, removedIds: [], put: [], ...request };
	return changeLayer(db, { id: 'teun', projectId: project.id }, asked);
}

const undo = (db: Kysely<Database>) =>
	undoLastAct(db, { id: 'teun', projectId: project.id, eventId: uuidV7(), madeAt: 40 });

describe('a withdrawal that is taken back after the text was edited elsewhere', () => {
	it('gives a coding that reaches into another turn the words that it had there', async () => {
		const db = await made();
		await code(db, 'two-turns', rangeOf('maar').start, rangeOf('zeggen').end);
		const withdrawal = await withdrawn(db, 'roos');
		expect(await replaced(db, '=1+1', '[scheldwoord]')).toBeDefined();
		expect(await undoWithdrawal(db, lead, withdrawal, 30)).toBeUndefined();
		const { codings } = await whatIsSaid(db);
		const said = new Map(codings.map(([id, words]) => [id, words]));
		expect(said.get('two-turns')).toContain('maar ’s avonds op het plein niet.\n[scheldwoord] zeggen');
		expect(said.get('two-turns')?.endsWith('zeggen')).toBe(true);
	});
	it('leaves out what a coder has removed since', async () => {
		const db = await made();
		await code(db, 'two-turns', rangeOf('maar').start, rangeOf('zeggen').end);
		const withdrawal = await withdrawn(db, 'roos');
		expect(await change(db, { act: 'remove-coding', removedIds: ['two-turns'] })).toMatchObject({ ok: true });
		expect(await undoWithdrawal(db, lead, withdrawal, 30)).toBeUndefined();
		const said = new Map((await whatIsSaid(db)).codings.map(([id, words]) => [id, words]));
		expect(said.get('two-turns')?.endsWith('maar ’s avonds op het plein niet.')).toBe(true);
	});
	it('lets a coder undo an earlier act on the words that it was about', async () => {
		const db = await made();
		const passage = { transcriptId, ...rangeOf('op het plein') };
		const coding = { id: uuidV7(), codeId: 'melden', passage };
		expect(await change(db, { act: 'apply-code', put: [coding] })).toMatchObject({ ok: true });
		expect(await change(db, { act: 'remove-coding', removedIds: [coding.id] })).toMatchObject({ ok: true });
		const withdrawal = await withdrawn(db, 'roos');
		await replaced(db, 'Voel je je veilig?', 'Voelen jullie je hier veilig?');
		expect(await undo(db)).toBe('nothing-left');
		expect(await undoWithdrawal(db, lead, withdrawal, 30)).toBeUndefined();
		expect(await undo(db)).toMatchObject({ act: 'remove-coding' });
		const said = new Map((await whatIsSaid(db)).codings.map(([id, words]) => [id, words]));
		expect(said.get(coding.id)).toMatch(/: op het plein$/);
	});
	it('does not bring back a special value whose attribute was turned off since', async () => {
		const db = await made();
		const attribute = await db
			.selectFrom('attribute')
			.select('id')
			.where('key', '=', 'level')
			.executeTakeFirstOrThrow();
		const withdrawal = await withdrawn(db, 'roos');
		await db.updateTable('attribute').set({ gdpr_class: 'special', is_on: 1 }).where('id', '=', attribute.id).execute();
		expect(await undoWithdrawal(db, lead, withdrawal, 30)).toBeUndefined();
		const values = await db.selectFrom('attribute_value').selectAll().where('subject_id', '=', 'roos').execute();
		expect(values.map((row) => row.attribute_id)).not.toContain(attribute.id);
		expect(values).toHaveLength(1);
	});
});

describe('any withdrawal, taken back, between any edits', () => {
	const cut = fc.record({
		turn: fc.nat(5),
		from: fc.double({ min: 0, max: 1, noNaN: true }),
		share: fc.double({ min: 0, max: 0.6, noNaN: true }),
		replacement: fc.string({ unit: 'grapheme', maxLength: 12 })
	});
	const ranges = fc
		.array(fc.tuple(fc.nat(text.length - 2), fc.nat(90)), { minLength: 1, maxLength: 15 })
		// A passage begins with a word: the line end between two turns is no part of it.
		.map((all) => all.map(([start, length]) => [text.charAt(start) === '\n' ? start + 1 : start, length] as const))
		.map((all) => [...new Map(all.map((one) => [one.join(), one])).values()]);

	async function cutIn(db: Kysely<Database>, one: { turn: number; from: number; share: number; replacement: string }) {
		const transcript = await findTranscript(db, project.id, transcriptId);
		const turn = transcript?.turns[one.turn];
		if (turn === undefined) throw new Error('The turn is there');
		const start = turn.start + Math.floor(one.from * (turn.end - turn.start));
		const end = Math.min(turn.end, start + Math.floor(one.share * (turn.end - turn.start)));
		return edited(db, [{ start, end, replacement: one.replacement }]);
	}

	it('leaves every coding, quote and memo as if nobody had withdrawn', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(cut, { maxLength: 2 }),
				fc.array(cut, { maxLength: 3 }),
				ranges,
				ranges,
				fc.constantFrom(1, 2, 3),
				async (first, later, coded, noted, leaving) => {
					const [db, control] = [await made(), await made()];
					const participantId = ['', 'roos', 'daan', 'sem'][leaving] ?? '';
					for (const one of [db, control]) {
						const passage = { transcriptId, ...rangeOf('Overdag wel, maar ’s avonds op het plein niet.') };
						await addQuote(one, project, { id: 'lead' }, 'quote', passage, 1);
						for (const [index, [start, length]] of coded.entries())
							await code(one, `random-${index}`, start, Math.min(text.length, start + 1 + length));
						for (const [index, [start, length]] of noted.entries())
							await one
								.insertInto('memo')
								.values({
									...{ id: `memo-${index}`, project_id: project.id, author_id: 'teun', transcript_id: transcriptId },
									...{ start_offset: start, end_offset: Math.min(text.length, start + 1 + (length % 20)) },
									...{ code_id: null, origin: 'written', text: 'memo', made_at: 1 }
								})
								.execute();
					}
					for (const one of first)
						expect((await cutIn(db, one)) === undefined).toBe((await cutIn(control, one)) === undefined);
					const before = await whatIsSaid(db);
					const withdrawal = await withdrawn(db, participantId);
					const masked = await whatIsSaid(db);
					for (const { id } of await db.selectFrom('coding').select('id').execute()) {
						const said = masked.codings.find(([coding]) => coding === id)?.[1] ?? '';
						expect(said).not.toContain('[bijdrage ingetrokken]');
					}
					const done: string[] = [];
					for (const one of later.filter(({ turn }) => turn !== leaving)) {
						const id = await cutIn(db, one);
						if (id === undefined) continue;
						done.push(id);
						expect(await cutIn(control, one)).toBeDefined();
					}
					expect(await undoWithdrawal(db, lead, withdrawal, 30)).toBeUndefined();
					expect(await whatIsSaid(db)).toEqual(await whatIsSaid(control));
					for (const editId of done.toReversed())
						expect(
							await undoTextEdit(db, { editId, projectId: project.id, memberId: 'lead', madeAt: 40 })
						).toBeUndefined();
					expect((await whatIsSaid(db)).whole).toBe(before.whole);
					await db.destroy();
					await control.destroy();
				}
			),
			{ numRuns: 60 }
		);
	}, 120_000);
});
