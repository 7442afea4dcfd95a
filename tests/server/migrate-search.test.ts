import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { parseWordQuery } from '#lib/retrieval/parse-word-query.ts';
import { connect } from '#lib/server/database/connect.ts';
import { countTurnsWithWords } from '#lib/server/database/full-text.ts';
import { migrate } from '#lib/server/database/migrate.ts';
import { migrations } from '#lib/server/database/migrations.ts';
import { listSearchedTranscripts } from '#lib/server/searched-transcripts.ts';
import { listSpokenTurns } from '#lib/server/spoken-turns.ts';

it('finds words in transcripts that were there before search was', async () => {
	const db = connect(':memory:');
	await migrate(db, Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0008')));
	const statements = [
		`insert into project (id, title, question, is_example, smallest_count, made_at) values ('p', 'Veilig', '', 0, 3, 7)`,
		`insert into focus_group values ('g', 'p', null, 2, 'Studenten'), ('h', 'p', null, 1, 'Docenten')`,
		...['g', 'h'].map(
			(
				group
			) => `insert into transcript (id, project_id, focus_group_id, text, format, word_count, turn_count, imported_at)
				values ('t-${group}', 'p', '${group}', 'Vraag\n🙂 Hoi café.\nDag ${group}.', 'txt', 2, 2, 1)`
		),
		...['g', 'h'].map(
			(group) => `insert into speaker_turn values
				('q-${group}', 't-${group}', 'question', null, null, null, 0, 5, null, null),
				('u-${group}', 't-${group}', 'turn', 1, 'moderator', null, 6, 18, null, null),
				('v-${group}', 't-${group}', 'turn', 2, 'unknown', null, 19, 25, null, null)`
		)
	];
	for (const statement of statements) await sql.raw(statement).execute(db);
	await migrate(db, migrations);
	const transcripts = await listSearchedTranscripts(db, 'p');
	expect(transcripts).toEqual([
		{ id: 't-h', indexNumber: 1, groupNumber: 1, title: 'Docenten' },
		{ id: 't-g', indexNumber: 2, groupNumber: 2, title: 'Studenten' }
	]);
	const parsed = parseWordQuery('cafe');
	expect(parsed.ok && (await countTurnsWithWords(db, parsed.query))).toEqual(
		new Map([
			[1, 1],
			[2, 1]
		])
	);
	expect((await listSpokenTurns(db, 't-g', { start: 0, end: 99 })).map(({ words }) => words)).toEqual([
		'🙂 Hoi café.',
		'Dag g.'
	]);
	await db.destroy();
});
