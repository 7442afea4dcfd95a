import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await addToProjectAndPeople(db);
	await addToImport(db);
	await addGuide(db);
	await addMemos(db);
	await addEdits(db);
	await addExports(db);
	await letCodingsMeet(db);
}

async function addToProjectAndPeople(db: Kysely<unknown>): Promise<void> {
	await db.schema.alterTable('project').addColumn('retain_until', 'text').execute();
	await db.schema.alterTable('project').addColumn('name_salt', 'text').execute();

	for (const column of ['may_take_part', 'may_be_reused', 'may_give_special_data']) {
		await db.schema
			.alterTable('participant')
			.addColumn(column, 'integer', (made) => made.notNull().defaultTo(column === 'may_take_part' ? 1 : 0))
			.execute();
	}
	await db.schema.alterTable('participant').addColumn('consent_given_on', 'text').execute();
	await db.schema
		.alterTable('participant')
		.addColumn('consent_state', 'text', (column) =>
			column
				.notNull()
				.defaultTo('unknown')
				.check(sql`consent_state in ('unknown', 'active', 'partly-withdrawn', 'withdrawn')`)
		)
		.execute();
	await sql`update participant set consent_state = case
		when has_withdrawn = 1 then 'withdrawn' when may_be_quoted = 1 then 'active' else 'unknown' end`.execute(db);
	await db.schema.alterTable('participant').dropColumn('has_withdrawn').execute();

	await db.schema
		.alterTable('attribute')
		.addColumn('is_on', 'integer', (column) => column.notNull().defaultTo(0))
		.execute();
	await sql`update attribute set is_on = 1 where gdpr_class = 'ordinary'`.execute(db);
	await db.schema.alterTable('attribute').addColumn('consent_statement', 'text').execute();
	await db.schema
		.alterTable('attribute')
		.addColumn('stated_by', 'text', (column) => column.references('member.id'))
		.execute();
	await db.schema.alterTable('attribute').addColumn('stated_at', 'bigint').execute();

	await db.schema
		.createTable('known_name')
		.addColumn('project_id', 'text', (column) => column.notNull().references('project.id').onDelete('cascade'))
		.addColumn('hash', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('known_name_once', ['project_id', 'hash'])
		.execute();
}

async function addToImport(db: Kysely<unknown>): Promise<void> {
	for (const column of ['options', 'decisions']) {
		await db.schema
			.alterTable('import_draft')
			.addColumn(column, 'text', (made) => made.notNull().defaultTo('{}'))
			.execute();
	}
	await db.schema
		.createTable('import_source')
		.addColumn('draft_id', 'text', (column) => column.primaryKey().references('import_draft.id').onDelete('cascade'))
		.addColumn('bytes', 'blob', (column) => column.notNull())
		.execute();
	await db.schema
		.alterTable('transcript')
		.addColumn('reviewed_by', 'text', (column) => column.references('member.id'))
		.execute();
	await db.schema.alterTable('transcript').addColumn('reviewed_at', 'bigint').execute();
	await db.schema
		.alterTable('transcript')
		.addColumn('text_version', 'integer', (column) => column.notNull().defaultTo(1))
		.execute();
}

async function addGuide(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('guide_question')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('project_id', 'text', (column) => column.notNull().references('project.id').onDelete('cascade'))
		.addColumn('number', 'integer', (column) => column.notNull())
		.addColumn('text', 'text', (column) => column.notNull())
		.addUniqueConstraint('guide_question_number_once', ['project_id', 'number'])
		.addCheckConstraint('guide_question_has_words', sql`trim(text) <> ''`)
		.execute();
	await db.schema
		.createTable('asked_question')
		.addColumn('turn_id', 'text', (column) => column.primaryKey().references('speaker_turn.id').onDelete('cascade'))
		.addColumn('question_id', 'text', (column) => column.notNull().references('guide_question.id').onDelete('cascade'))
		.execute();
	await db.schema.createIndex('asked_question_of_guide').on('asked_question').column('question_id').execute();
}

async function addMemos(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('memo')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('project_id', 'text', (column) => column.notNull().references('project.id').onDelete('cascade'))
		.addColumn('author_id', 'text', (column) => column.notNull().references('member.id'))
		.addColumn('transcript_id', 'text', (column) => column.references('transcript.id').onDelete('cascade'))
		.addColumn('start_offset', 'integer')
		.addColumn('end_offset', 'integer')
		.addColumn('code_id', 'text', (column) => column.references('code.id'))
		.addColumn('origin', 'text', (column) => column.notNull())
		.addColumn('text', 'text', (column) => column.notNull())
		.addColumn('made_at', 'bigint', (column) => column.notNull())
		.addCheckConstraint('memo_origin', sql`origin in ('written', 'comment', 'footnote')`)
		.addCheckConstraint(
			'memo_range',
			sql`(start_offset is null) = (end_offset is null)
				and (start_offset is null or (transcript_id is not null and start_offset >= 0 and end_offset > start_offset))`
		)
		.execute();
	await db.schema.createIndex('memo_of_transcript').on('memo').column('transcript_id').execute();
}

async function addEdits(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('withdrawal')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('project_id', 'text', (column) => column.notNull().references('project.id').onDelete('cascade'))
		.addColumn('participant_id', 'text', (column) => column.notNull().references('participant.id'))
		.addColumn('member_id', 'text', (column) => column.notNull().references('member.id'))
		.addColumn('counts', 'text', (column) => column.notNull())
		.addColumn('sealed', 'blob')
		.addColumn('made_at', 'bigint', (column) => column.notNull())
		.addColumn('purge_at', 'bigint', (column) => column.notNull())
		.addColumn('purged_at', 'bigint')
		.addColumn('undone_at', 'bigint')
		.execute();
	await db.schema
		.createTable('text_edit')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('project_id', 'text', (column) => column.notNull().references('project.id').onDelete('cascade'))
		.addColumn('transcript_id', 'text', (column) => column.notNull().references('transcript.id').onDelete('cascade'))
		.addColumn('member_id', 'text', (column) => column.notNull().references('member.id'))
		.addColumn('withdrawal_id', 'text', (column) => column.references('withdrawal.id').onDelete('cascade'))
		.addColumn('reason', 'text', (column) => column.notNull())
		.addColumn('kind', 'text')
		.addColumn('sealed', 'blob')
		.addColumn('made_at', 'bigint', (column) => column.notNull())
		.addColumn('purge_at', 'bigint', (column) => column.notNull())
		.addColumn('purged_at', 'bigint')
		.addColumn('undone_at', 'bigint')
		.addCheckConstraint('text_edit_reason', sql`reason in ('redaction', 'correction', 'withdrawal')`)
		.execute();
	await db.schema.createIndex('text_edit_of_transcript').on('text_edit').columns(['transcript_id', 'id']).execute();
	await db.schema
		.createTable('text_edit_place')
		.addColumn('edit_id', 'text', (column) => column.notNull().references('text_edit.id').onDelete('cascade'))
		.addColumn('position', 'integer', (column) => column.notNull())
		.addColumn('start_offset', 'integer', (column) => column.notNull())
		.addColumn('end_offset', 'integer', (column) => column.notNull())
		.addColumn('covered_by', 'text', (column) => column.references('text_edit.id').onDelete('set null'))
		.addPrimaryKeyConstraint('text_edit_place_once', ['edit_id', 'position'])
		.addCheckConstraint('text_edit_place_range', sql`start_offset >= 0 and end_offset >= start_offset`)
		.execute();
}

async function addExports(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('report_export')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('project_id', 'text', (column) => column.notNull().references('project.id').onDelete('cascade'))
		.addColumn('member_id', 'text', (column) => column.notNull().references('member.id'))
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('made_at', 'bigint', (column) => column.notNull())
		.addColumn('stale_at', 'bigint')
		.execute();
	await db.schema
		.createTable('report_export_participant')
		.addColumn('export_id', 'text', (column) => column.notNull().references('report_export.id').onDelete('cascade'))
		.addColumn('participant_id', 'text', (column) => column.notNull().references('participant.id').onDelete('cascade'))
		.addPrimaryKeyConstraint('report_export_participant_once', ['export_id', 'participant_id'])
		.execute();
}

/**
 * Two codings of one coder and code may come to stand on the same words, when the words they differed in are masked. SQLite
 * drops a constraint only with its table, so the table is made anew.
 */
async function letCodingsMeet(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('coding_moved')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('transcript_id', 'text', (column) => column.notNull().references('transcript.id').onDelete('cascade'))
		.addColumn('coder_id', 'text', (column) => column.notNull().references('member.id'))
		.addColumn('code_id', 'text', (column) => column.notNull().references('code.id'))
		.addColumn('start_offset', 'integer', (column) => column.notNull())
		.addColumn('end_offset', 'integer', (column) => column.notNull())
		.addColumn('made_at', 'bigint', (column) => column.notNull())
		.addCheckConstraint('coding_range', sql`start_offset >= 0 and end_offset > start_offset`)
		.execute();
	await sql`insert into coding_moved (id, transcript_id, coder_id, code_id, start_offset, end_offset, made_at)
		select id, transcript_id, coder_id, code_id, start_offset, end_offset, made_at from coding`.execute(db);
	await db.schema.dropTable('coding').execute();
	await db.schema.alterTable('coding_moved').renameTo('coding').execute();
	await db.schema.createIndex('coding_of_code').on('coding').column('code_id').execute();
	await db.schema
		.createIndex('coding_of_layer')
		.on('coding')
		.columns(['transcript_id', 'coder_id', 'code_id'])
		.execute();
}
