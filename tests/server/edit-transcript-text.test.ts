import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { insertCoding, listCodingsOfTranscript } from '#lib/server/codings.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { editTranscriptText, previewTextEdit, type TextEdit } from '#lib/server/edit-transcript-text.ts';
import { purgeRemovedWords } from '#lib/server/purge-removed-words.ts';
import { findTranscript } from '#lib/server/transcripts.ts';
import { undoTextEdit } from '#lib/server/undo-text-edit.ts';
import type { TextReplacement } from '#lib/transcripts/text-replacement.ts';
import { openTestDatabase } from '../open-test-database.ts';
import { insertQuotedProject, project, text } from './quoted-project.ts';
import { useTemporaryDataFolder } from './temporary-data-folder.ts';

const folder = useTemporaryDataFolder();
const transcriptId = 'transcript';
let db: Kysely<Database>;

beforeEach(async () => {
	db = await openTestDatabase();
	await insertQuotedProject(db);
});

function replaced(words: string, replacement: string, whole = text): TextReplacement {
	const start = whole.indexOf(words);
	return { start, end: start + words.length, replacement };
}

async function edited(replacements: readonly TextReplacement[], over: Partial<TextEdit> = {}) {
	const { text_version: textVersion } = await db
		.selectFrom('transcript')
		.select('text_version')
		.where('id', '=', transcriptId)
		.executeTakeFirstOrThrow();
	const edit: TextEdit = {
		...{ id: uuidV7(), projectId: project.id, memberId: 'lead', transcriptId, textVersion },
		...{ reason: 'redaction', kind: 'place', replacements, madeAt: 10, ...over }
	};
	return { id: edit.id, result: await editTranscriptText(db, edit) };
}

const undone = (editId: string) => undoTextEdit(db, { editId, projectId: project.id, memberId: 'lead', madeAt: 20 });

async function codedWords(): Promise<Map<string, string>> {
	const transcript = await findTranscript(db, project.id, transcriptId);
	const codings = await listCodingsOfTranscript(db, transcriptId, 'all');
	return new Map(
		codings.map(({ id, passage }) => [id, transcript?.text.slice(passage.start, passage.end) ?? ''] as const)
	);
}

async function everything() {
	const transcript = await findTranscript(db, project.id, transcriptId);
	const tables = ['coding', 'quote_segment', 'memo'] as const;
	const rows = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
	return { transcript, rows };
}

describe('masking words after coding', () => {
	it('moves what is coded elsewhere and keeps its words', async () => {
		const before = await codedWords();
		const { result } = await edited([replaced('’s avonds', '[in de avond, na de les]')]);
		expect(result).toMatchObject({ ok: true });
		const after = await codedWords();
		expect(after.get('coding-safe')).toBe(before.get('coding-safe')?.replace('’s avonds', '[in de avond, na de les]'));
		for (const [id, words] of before) if (!words.includes('’s avonds')) expect(after.get(id)).toBe(words);
	});
	it('says beforehand what it touches, and writes nothing by saying so', async () => {
		const before = await everything();
		const edit = { projectId: project.id, transcriptId, textVersion: 1, replacements: [replaced('plein', '[plek]')] };
		const preview = await previewTextEdit(db, edit, 'all');
		expect(preview).toMatchObject({ ok: true, touched: { codings: 1, coders: 1 } });
		expect(await everything()).toEqual(before);
	});
	it('does not tell a coder where others have coded', async () => {
		const replacements = [replaced('Ik meld het niet meer.', '[…]')];
		const edit = { projectId: project.id, transcriptId, textVersion: 1, replacements };
		const preview = await previewTextEdit(db, edit, { coderId: 'teun' });
		expect(preview).toMatchObject({ ok: true, touched: { codings: 0, coders: 0, isOwnLayerOnly: true } });
		expect(await previewTextEdit(db, edit, { coderId: 'lead' })).toMatchObject({ touched: { codings: 1, coders: 1 } });
	});
	it('is refused when the text has changed since it was read', async () => {
		await edited([replaced('plein', '[plek]')]);
		const late = await edited([replaced('Overdag', 'In de ochtend')], { textVersion: 1 });
		expect(late.result).toEqual({ ok: false, reason: 'text-changed' });
	});
	it('is refused across two turns, and when nothing of a coded passage would be left', async () => {
		const acrossTurns = { start: 0, end: text.indexOf('Daan') + 30, replacement: 'x' };
		expect((await edited([acrossTurns])).result).toMatchObject({ ok: false });
		const [id] = await codedWords();
		const coded = await db
			.selectFrom('coding')
			.selectAll()
			.where('id', '=', id?.[0] ?? '')
			.executeTakeFirstOrThrow();
		const middle = coded.start_offset + 3;
		await insertCoding(
			db,
			{
				...{ id: 'one-word', coderId: 'teun', codeId: coded.code_id },
				passage: { transcriptId, start: middle, end: middle + 2 }
			},
			1
		);
		const gone = await edited([{ start: middle - 1, end: middle + 3, replacement: '' }]);
		expect(gone.result).toEqual({ ok: false, reason: 'leaves-nothing-of-a-coding' });
	});
	it('tells in the history what kind and how many, and not the words', async () => {
		const { id } = await edited([replaced('plein', '[plek]')]);
		const event = await db.selectFrom('event').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
		expect(event.act).toBe('redact-text');
		expect(JSON.parse(event.after ?? '')).toMatchObject({ kind: 'place', places: 1, codings: 1 });
		const edit = await db.selectFrom('text_edit').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
		expect(JSON.stringify({ event, edit, sealed: Buffer.from(edit.sealed ?? []).toString('utf8') })).not.toContain(
			'plein'
		);
	});
});

describe('undoing a mask', () => {
	it('puts the words and every edge back to the letter', async () => {
		const before = await everything();
		const { id } = await edited([replaced('wel, maar ’s avonds', '[…]')]);
		expect(await undone(id)).toBeUndefined();
		expect(await everything()).toEqual(before);
	});
	it('waits for a later edit in the same place', async () => {
		const before = await everything();
		const first = await edited([replaced('plein', '[plek bij school]')]);
		const now = (await findTranscript(db, project.id, transcriptId))?.text ?? '';
		const second = await edited([replaced('[plek bij school]', '[plek]', now)]);
		expect(await undone(first.id)).toBe('edited-since');
		expect(await undone(second.id)).toBeUndefined();
		expect(await undone(first.id)).toBeUndefined();
		expect(await everything()).toEqual(before);
	});
	it('is possible once', async () => {
		const { id } = await edited([replaced('plein', '[plek]')]);
		await undone(id);
		expect(await undone(id)).toBe('already-undone');
	});
	it('is over when the words are purged', async () => {
		const { id } = await edited([replaced('plein', '[plek]')]);
		expect(readdirSync(join(folder.path, 'removed-words'))).toContain(`${id}.key`);
		await purgeRemovedWords(db, { which: 'edit', projectId: project.id, memberId: 'lead', id, now: 30 });
		expect(readdirSync(join(folder.path, 'removed-words'))).not.toContain(`${id}.key`);
		expect(await undone(id)).toBe('purged');
	});
	it('is over by itself after 28 days', async () => {
		const { id } = await edited([replaced('plein', '[plek]')]);
		const day = 24 * 60 * 60 * 1000;
		expect(await purgeRemovedWords(db, { which: 'expired', now: 27 * day })).toBe(0);
		expect(await purgeRemovedWords(db, { which: 'expired', now: 29 * day })).toBe(1);
		expect(await undone(id)).toBe('purged');
	});
});

describe('any edits under any codings', () => {
	const cut = fc.record({
		turn: fc.nat(5),
		from: fc.double({ min: 0, max: 1, noNaN: true }),
		share: fc.double({ min: 0, max: 0.6, noNaN: true }),
		replacement: fc.string({ unit: 'grapheme', maxLength: 12 })
	});
	const passages = fc
		.array(fc.tuple(fc.nat(text.length - 2), fc.nat(60)), { minLength: 1, maxLength: 25 })
		.map((all) => [...new Map(all.map((one) => [one.join(), one])).values()]);

	it('leave every coding the same words or report it, and give everything back when undone in any order', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(cut, { minLength: 1, maxLength: 4 }),
				passages,
				fc.infiniteStream(fc.nat()),
				async (cuts, coded, order) => {
					db = await openTestDatabase();
					await insertQuotedProject(db);
					const codeId = (await db.selectFrom('code').select('id').executeTakeFirstOrThrow()).id;
					for (const [index, [start, length]] of coded.entries()) {
						const passage = { transcriptId, start, end: Math.min(text.length, start + 1 + length) };
						await insertCoding(db, { id: `random-${index}`, coderId: 'teun', codeId, passage }, 1);
					}
					const atFirst = await everything();
					const done: string[] = [];
					for (const one of cuts) {
						const transcript = await findTranscript(db, project.id, transcriptId);
						const turn = transcript?.turns[one.turn % (transcript.turns.length || 1)];
						if (transcript === undefined || turn === undefined) throw new Error('The transcript is there');
						const start = turn.start + Math.floor(one.from * (turn.end - turn.start));
						const end = Math.min(turn.end, start + Math.floor(one.share * (turn.end - turn.start)));
						const replacement = { start, end, replacement: one.replacement };
						const before = await codedWords();
						const ranges = await listCodingsOfTranscript(db, transcriptId, 'all');
						const { id, result } = await edited([replacement]);
						const after = await codedWords();
						if (!result.ok) {
							expect(after).toEqual(before);
							continue;
						}
						done.push(id);
						const touched = ranges.filter(({ passage }) => start < passage.end && passage.start < end);
						expect(result.touched.codings).toBe(touched.length);
						for (const [coding, words] of before)
							if (!touched.some((one) => one.id === coding)) expect(after.get(coding)).toBe(words);
					}
					const left = new Set(done);
					while (left.size > 0) {
						const ids = [...left];
						const next = ids[(order.next().value ?? 0) % ids.length] ?? '';
						const refusal = await undone(next);
						if (refusal === undefined) left.delete(next);
						else expect(refusal).toBe('edited-since');
					}
					expect(await everything()).toEqual(atFirst);
					await db.destroy();
				}
			),
			{ numRuns: 60 }
		);
	}, 60_000);
});
