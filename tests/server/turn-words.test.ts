import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseWordQuery } from '#lib/retrieval/parse-word-query.ts';
import { connect } from '#lib/server/database/connect.ts';
import { countTurnsWithWords } from '#lib/server/database/full-text.ts';
import { migrate } from '#lib/server/database/migrate.ts';
import { migrations } from '#lib/server/database/migrations.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { redactTranscript } from '#lib/server/redact-transcript.ts';
import { undoTextEdit } from '#lib/server/undo-text-edit.ts';
import { undoWithdrawal } from '#lib/server/undo-withdrawal.ts';
import { withdrawParticipant } from '#lib/server/withdraw-participant.ts';
import { insertQuotedProject, project, rangeOf } from './quoted-project.ts';
import { useTemporaryDataFolder } from './temporary-data-folder.ts';

const folder = useTemporaryDataFolder();
let db: Kysely<Database>;

beforeEach(async () => {
	const name = join(folder.path, uuidV7());
	process.env['DUIDING_DATA_DIR'] = name;
	db = connect(name);
	await migrate(db, migrations);
	await insertQuotedProject(db);
});
afterEach(() => db.destroy());

async function turnsWith(typed: string): Promise<number> {
	const parsed = parseWordQuery(typed);
	if (!parsed.ok) throw new Error(parsed.reason);
	return [...(await countTurnsWithWords(db, parsed.query)).values()].reduce((total, n) => total + n, 0);
}

/** Whether letters stand in the files of the database, folded or not. */
function isOnDisk(letters: string): boolean {
	const files = readdirSync(process.env['DUIDING_DATA_DIR'] ?? '', { withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	return files.some((file) => statSync(file).size > 0 && readFileSync(file).toString('latin1').includes(letters));
}

describe('the index of words', () => {
	it('holds nothing of what was redacted, and has it back when that is undone', async () => {
		expect([await turnsWith('conciërge'), isOnDisk('concierge')]).toEqual([1, true]);
		const refusal = await redactTranscript(db, {
			...{ transcriptId: 'transcript', projectId: project.id, memberId: 'lead', textVersion: 1, madeAt: 5 },
			masks: [{ ...rangeOf('conciërge'), kind: 'function', replacement: '[functie]' }]
		});
		expect(refusal).toBeUndefined();
		expect([await turnsWith('conciërge'), await turnsWith('functie helpt')]).toEqual([0, 1]);
		for (const letters of ['concierge', 'onciërge', 'oncierge', 'ncierg']) expect(isOnDisk(letters)).toBe(false);
		const edit = await db.selectFrom('text_edit').select('id').executeTakeFirstOrThrow();
		await undoTextEdit(db, { editId: edit.id, projectId: project.id, memberId: 'lead', madeAt: 6 });
		expect([await turnsWith('conciërge'), await turnsWith('functie')]).toEqual([1, 0]);
	});

	it('holds nothing of somebody who withdrew, and has it back when that was a mistake', async () => {
		const result = await withdrawParticipant(db, { id: 'lead', projectId: project.id }, 'roos', 5);
		expect([await turnsWith('overdag'), await turnsWith('plein'), await turnsWith('ingetrokken')]).toEqual([0, 0, 1]);
		for (const letters of ['overdag', 'verdag', 'avonds']) expect(isOnDisk(letters)).toBe(false);
		if (result.ok) await undoWithdrawal(db, { id: 'lead', projectId: project.id }, result.withdrawalId, 6);
		expect([await turnsWith('overdag'), await turnsWith('ingetrokken')]).toEqual([1, 0]);
	});

	it('forgets a transcript that goes', async () => {
		await db.deleteFrom('coding').execute();
		await db.deleteFrom('transcript').execute();
		expect(await turnsWith('plein')).toBe(0);
		expect(await db.selectFrom('turn_words').select('rowid').execute()).toEqual([]);
	});

	it('says what the turns say, by its own check', async () => {
		await sql`insert into turn_words (turn_words) values ('integrity-check')`.execute(db);
		const rows = await db.selectFrom('turn_words').select('words').orderBy('rowid').execute();
		expect(rows.map(({ words }) => words)[4]).toBe('De conciërge helpt.');
	});
});
