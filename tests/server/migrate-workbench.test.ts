import { sql, type Kysely } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { listCodingsOfTranscript } from '#lib/server/codings.ts';
import { connect } from '#lib/server/database/connect.ts';
import { migrate } from '#lib/server/database/migrate.ts';
import { migrations } from '#lib/server/database/migrations.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { undoLastAct } from '#lib/server/undo-act.ts';

let db: Kysely<Database>;

/** A project as the schema before this one kept it, with acts of coding that could be undone. */
beforeEach(async () => {
	db = connect(':memory:');
	await migrate(db, Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0007')));
	const told = (id: string, end: number) =>
		`{"id":"${id}","coderId":"noor","codeId":"c","passage":{"transcriptId":"t","start":0,"end":${end}}}`;
	const statements = [
		`insert into account values ('a', 'Noor', 'noor@onderzoek.example', 'hash', 1)`,
		`insert into project (id, title, question, is_example, smallest_count, made_at) values ('p', 'Veilig', '', 0, 3, 7)`,
		`insert into member values ('noor', 'p', 'a', 'Noor', 'lead', 1, null)`,
		`insert into focus_group values ('g', 'p', null, 1, 'Studenten')`,
		`insert into transcript (id, project_id, focus_group_id, text, format, word_count, turn_count, duration_seconds, imported_at)
			values ('t', 'p', 'g', 'Hoi daar.', 'txt', 2, 1, null, 1)`,
		`insert into speaker_turn values ('u', 't', 'turn', 1, 'unknown', null, 0, 9, null, null)`,
		`insert into code values ('c', 'p', null, 'Groet', 'gro', 1, 'Een begroeting', 'hoi', 'dag', '', 0, null)`,
		`insert into coding values ('k', 't', 'noor', 'c', 0, 3, 5)`,
		`insert into event values ('e2', 'p', 'noor', 'apply-code', 'k', null, '${told('k', 3)}', 5, null)`,
		`insert into event values ('e1', 'p', 'noor', 'import-transcript', 't', null, null, 1, null)`,
		`insert into event values ('e3', 'p', 'noor', 'remove-coding', 'gone', '${told('gone', 9)}', null, 6, null)`,
		`insert into memo values ('m', 'p', 'noor', 't', 0, 3, null, 'comment', 'Let op', 4)`
	];
	for (const statement of statements) await sql.raw(statement).execute(db);
	await migrate(db, migrations);
});

describe('a project of before acts could be done again', () => {
	it('keeps its codings, sure of their code and under its first definition', async () => {
		expect(await listCodingsOfTranscript(db, 't', 'all')).toEqual([
			{
				id: 'k',
				coderId: 'noor',
				codeId: 'c',
				passage: { transcriptId: 't', start: 0, end: 3 },
				codeVersion: 1
			}
		]);
	});
	it('numbers its events in the order in which they happened, and knows their transcripts', async () => {
		const events = await db
			.selectFrom('event')
			.select(['id', 'sequence', 'transcript_id'])
			.orderBy('sequence')
			.execute();
		expect(events).toEqual([
			{ id: 'e1', sequence: 1, transcript_id: 't' },
			{ id: 'e2', sequence: 2, transcript_id: 't' },
			{ id: 'e3', sequence: 3, transcript_id: 't' }
		]);
	});
	it('lets its last acts of coding be undone as before', async () => {
		const undo = () => undoLastAct(db, { id: 'noor', projectId: 'p', eventId: crypto.randomUUID(), madeAt: 9 });
		await db.deleteFrom('coding').execute();
		expect(await undo()).toMatchObject({ act: 'remove-coding' });
		expect((await listCodingsOfTranscript(db, 't', 'all')).map(({ id }) => id)).toEqual(['gone']);
	});
	it('keeps the words of codes and memos as their first version', async () => {
		expect(await db.selectFrom('code_version').selectAll().execute()).toEqual([
			{
				...{ code_id: 'c', version: 1, member_id: null, name: 'Groet', definition: 'Een begroeting' },
				...{ use_for: 'hoi', not_for: 'dag', example: '', made_at: 7 }
			}
		]);
		expect(await db.selectFrom('memo_version').selectAll().execute()).toEqual([
			{ memo_id: 'm', version: 1, member_id: 'noor', text: 'Let op', made_at: 4 }
		]);
	});
});
