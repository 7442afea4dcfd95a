import { sql, type Kysely } from 'kysely';

/** Turns of one transcript have neighbouring keys: the transcript's number times this, plus the number of the turn. */
const mostTurns = 2 ** 20;

export async function up(db: Kysely<unknown>): Promise<void> {
	await numberTranscripts(db);
	await makeIndexOfWords(db);
	await indexWordsThatAreThere(db);
	await db.schema.dropIndex('coding_of_code').execute();
	await db.schema
		.createIndex('coding_of_code_in_order')
		.on('coding')
		.columns(['code_id', 'transcript_id', 'start_offset', 'end_offset', 'coder_id'])
		.execute();
	// The version stands behind the text in its row; read from here, the text is not walked through.
	await db.schema.createIndex('transcript_text_version').on('transcript').columns(['id', 'text_version']).execute();
}

async function numberTranscripts(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('indexed_transcript')
		.addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
		.addColumn('transcript_id', 'text', (column) =>
			column.notNull().unique().references('transcript.id').onDelete('cascade')
		)
		.execute();
	await db.schema
		.createTable('indexed_turn')
		.addColumn('id', 'integer', (column) => column.primaryKey())
		.addColumn('turn_id', 'text', (column) =>
			column.notNull().unique().references('speaker_turn.id').onDelete('cascade')
		)
		.addColumn('speaker', 'text', (column) => column.notNull())
		.addColumn('participant_id', 'text')
		.execute();
}

/** Accents and capitals do not count, and a word that goes is gone from the pages of the index at once. */
async function makeIndexOfWords(db: Kysely<unknown>): Promise<void> {
	await sql`create virtual table turn_words using fts5(words, tokenize = 'unicode61 remove_diacritics 2')`.execute(db);
	await sql`insert into turn_words (turn_words, rank) values ('secure-delete', 1)`.execute(db);
	await sql`create virtual table turn_vocabulary using fts5vocab(turn_words, row)`.execute(db);
	await sql`create trigger turn_words_go after delete on indexed_turn begin
		delete from turn_words where rowid = old.id;
	end`.execute(db);
}

async function indexWordsThatAreThere(db: Kysely<unknown>): Promise<void> {
	await sql`insert into indexed_transcript (transcript_id)
		select transcript.id from transcript
		inner join focus_group on focus_group.id = transcript.focus_group_id
		order by transcript.project_id, focus_group.number`.execute(db);
	await sql`insert into indexed_turn (id, turn_id, speaker, participant_id)
		select indexed_transcript.number * ${mostTurns} + speaker_turn.number, speaker_turn.id, speaker, participant_id
		from speaker_turn
		inner join indexed_transcript on indexed_transcript.transcript_id = speaker_turn.transcript_id
		where kind = 'turn'`.execute(db);
	const { rows: transcripts } = await sql<{ number: number; id: string; text: string }>`
		select number, id, text from indexed_transcript inner join transcript on id = transcript_id`.execute(db);
	for (const { number, id, text } of transcripts) {
		const { rows: turns } = await sql<{ number: number; start: number; end: number }>`
			select number, start_offset as start, end_offset as "end" from speaker_turn
			where transcript_id = ${id} and kind = 'turn'`.execute(db);
		for (const turn of turns)
			await sql`insert into turn_words (rowid, words)
				values (${number * mostTurns + turn.number}, ${text.slice(turn.start, turn.end)})`.execute(db);
	}
}
