import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await numberEvents(db);
	await tellOfSeveralCodings(db);
	await versionCodes(db);
	await describeCodings(db);
	await versionMemos(db);
	await addInteractionMarks(db);
	await addSettings(db);
}

async function numberEvents(db: Kysely<unknown>): Promise<void> {
	await db.schema.alterTable('event').addColumn('sequence', 'integer').execute();
	await db.schema.alterTable('event').addColumn('transcript_id', 'text').execute();
	await sql`update event set sequence = ordered.place
		from (select id, row_number() over (order by made_at, id) as place from event) as ordered
		where ordered.id = event.id`.execute(db);
	await db.schema.createIndex('event_sequence_once').on('event').column('sequence').unique().execute();
	await db.schema.createIndex('event_of_member_in_order').on('event').columns(['member_id', 'sequence']).execute();
	await sql`update event set transcript_id = subject_id where act in
		('import-transcript', 'mark-as-read', 'unmark-as-read', 'redact-text', 'correct-text', 'undo-text-edit', 'purge-words')`.execute(
		db
	);
	await sql`update event set transcript_id = json_extract(coalesce("after", "before"), '$.passage.transcriptId')
		where act in ('apply-code', 'remove-coding')`.execute(db);
	await db.schema.createIndex('event_of_transcript').on('event').columns(['transcript_id', 'act']).execute();
}

/** An act told of one coding; from now on of as many as it changed. */
async function tellOfSeveralCodings(db: Kysely<unknown>): Promise<void> {
	await sql`update event set
		"before" = case when "before" is null then null else json_object('codings', json_array(json("before"))) end,
		"after" = case when "after" is null then null else json_object('codings', json_array(json("after"))) end
		where act in ('apply-code', 'remove-coding')`.execute(db);
}

async function versionCodes(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.alterTable('code')
		.addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
		.execute();
	await db.schema
		.createTable('code_version')
		.addColumn('code_id', 'text', (column) => column.notNull().references('code.id').onDelete('cascade'))
		.addColumn('version', 'integer', (column) => column.notNull())
		.addColumn('member_id', 'text', (column) => column.references('member.id'))
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('definition', 'text', (column) => column.notNull())
		.addColumn('use_for', 'text', (column) => column.notNull())
		.addColumn('not_for', 'text', (column) => column.notNull())
		.addColumn('example', 'text', (column) => column.notNull())
		.addColumn('made_at', 'bigint', (column) => column.notNull())
		.addPrimaryKeyConstraint('code_version_once', ['code_id', 'version'])
		.execute();
	await sql`insert into code_version
		select code.id, 1, null, code.name, definition, use_for, not_for, example, project.made_at
		from code inner join project on project.id = code.project_id`.execute(db);
}

async function describeCodings(db: Kysely<unknown>): Promise<void> {
	for (const column of ['is_exemplar', 'is_doubtful']) {
		await db.schema
			.alterTable('coding')
			.addColumn(column, 'integer', (made) => made.notNull().defaultTo(0))
			.execute();
	}
	await db.schema
		.alterTable('coding')
		.addColumn('code_version', 'integer', (column) => column.notNull().defaultTo(1))
		.execute();
}

async function versionMemos(db: Kysely<unknown>): Promise<void> {
	await db.schema.alterTable('memo').addColumn('coding_id', 'text').execute();
	await db.schema
		.alterTable('memo')
		.addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
		.execute();
	await db.schema.alterTable('memo').addColumn('changed_at', 'bigint').execute();
	await db.schema.alterTable('memo').addColumn('removed_at', 'bigint').execute();
	await db.schema.createIndex('memo_of_coding').on('memo').column('coding_id').execute();
	await db.schema
		.createTable('memo_version')
		.addColumn('memo_id', 'text', (column) => column.notNull().references('memo.id').onDelete('cascade'))
		.addColumn('version', 'integer', (column) => column.notNull())
		.addColumn('member_id', 'text', (column) => column.notNull().references('member.id'))
		.addColumn('text', 'text', (column) => column.notNull())
		.addColumn('made_at', 'bigint', (column) => column.notNull())
		.addPrimaryKeyConstraint('memo_version_once', ['memo_id', 'version'])
		.execute();
	await sql`insert into memo_version select id, 1, author_id, text, made_at from memo`.execute(db);
}

async function addInteractionMarks(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('interaction_mark')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('transcript_id', 'text', (column) => column.notNull().references('transcript.id').onDelete('cascade'))
		.addColumn('coder_id', 'text', (column) => column.notNull().references('member.id'))
		.addColumn('turn_id', 'text', (column) => column.notNull().references('speaker_turn.id').onDelete('cascade'))
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('answers_turn_id', 'text', (column) => column.references('speaker_turn.id').onDelete('set null'))
		.addColumn('made_at', 'bigint', (column) => column.notNull())
		.addCheckConstraint(
			'interaction_mark_kind',
			sql`kind in ('agrees', 'disagrees', 'builds-on', 'question', 'laughter', 'silence', 'prompted')`
		)
		.addCheckConstraint(
			'interaction_mark_answers_another_turn',
			sql`answers_turn_id is null or answers_turn_id <> turn_id`
		)
		.execute();
	await db.schema
		.createIndex('interaction_mark_of_transcript')
		.on('interaction_mark')
		.columns(['transcript_id', 'coder_id'])
		.execute();
	await db.schema.createIndex('interaction_mark_of_turn').on('interaction_mark').column('turn_id').execute();
}

async function addSettings(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('saved_query')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('project_id', 'text', (column) => column.notNull().references('project.id').onDelete('cascade'))
		.addColumn('member_id', 'text', (column) => column.notNull().references('member.id'))
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('query', 'text', (column) => column.notNull())
		.addColumn('made_at', 'bigint', (column) => column.notNull())
		.addUniqueConstraint('saved_query_name_once', ['project_id', 'member_id', 'name'])
		.execute();
	await db.schema
		.createTable('account_setting')
		.addColumn('account_id', 'text', (column) => column.notNull().references('account.id').onDelete('cascade'))
		.addColumn('key', 'text', (column) => column.notNull())
		.addColumn('value', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('account_setting_once', ['account_id', 'key'])
		.execute();
}
