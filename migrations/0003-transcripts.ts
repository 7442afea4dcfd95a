import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('institution')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('project_id', 'text', (column) => column.notNull().references('project.id').onDelete('cascade'))
		.addColumn('pseudonym', 'text', (column) => column.notNull())
		.execute();

	await db.schema
		.createTable('focus_group')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('project_id', 'text', (column) => column.notNull().references('project.id').onDelete('cascade'))
		.addColumn('institution_id', 'text', (column) => column.references('institution.id'))
		.addColumn('number', 'integer', (column) => column.notNull())
		.addColumn('title', 'text', (column) => column.notNull())
		.addUniqueConstraint('focus_group_number_once', ['project_id', 'number'])
		.execute();

	await db.schema
		.createTable('participant')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('project_id', 'text', (column) => column.notNull().references('project.id').onDelete('cascade'))
		.addColumn('focus_group_id', 'text', (column) => column.notNull().references('focus_group.id'))
		.addColumn('institution_id', 'text', (column) => column.references('institution.id'))
		.addColumn('pseudonym', 'text', (column) => column.notNull())
		.addColumn('may_be_quoted', 'integer', (column) => column.notNull())
		.addColumn('has_withdrawn', 'integer', (column) => column.notNull())
		.addUniqueConstraint('participant_pseudonym_once', ['project_id', 'pseudonym'])
		.execute();

	await db.schema
		.createTable('attribute')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('project_id', 'text', (column) => column.notNull().references('project.id').onDelete('cascade'))
		.addColumn('key', 'text', (column) => column.notNull())
		.addColumn('level', 'text', (column) => column.notNull())
		.addColumn('label_nl', 'text', (column) => column.notNull())
		.addColumn('label_en', 'text', (column) => column.notNull())
		.addColumn('values', 'text', (column) => column.notNull())
		.addColumn('gdpr_class', 'text', (column) => column.notNull())
		.addColumn('is_value_clear_alone', 'integer', (column) => column.notNull())
		.addColumn('monitor_dimension', 'text', (column) => column.notNull())
		.addColumn('position', 'integer', (column) => column.notNull())
		.addUniqueConstraint('attribute_key_once', ['project_id', 'key'])
		.addCheckConstraint('attribute_level', sql`level in ('participant', 'focus-group', 'institution')`)
		.execute();

	await db.schema
		.createTable('attribute_value')
		.addColumn('attribute_id', 'text', (column) => column.notNull().references('attribute.id').onDelete('cascade'))
		.addColumn('subject_id', 'text', (column) => column.notNull())
		.addColumn('value', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('attribute_value_once', ['attribute_id', 'subject_id'])
		.execute();

	await db.schema
		.createTable('import_draft')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('project_id', 'text', (column) => column.notNull().references('project.id').onDelete('cascade'))
		.addColumn('member_id', 'text', (column) => column.notNull().references('member.id'))
		.addColumn('file_name', 'text', (column) => column.notNull())
		.addColumn('byte_count', 'integer', (column) => column.notNull())
		.addColumn('imported', 'text', (column) => column.notNull())
		.addColumn('made_at', 'bigint', (column) => column.notNull())
		.execute();

	await db.schema
		.createTable('transcript')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('project_id', 'text', (column) => column.notNull().references('project.id').onDelete('cascade'))
		.addColumn('focus_group_id', 'text', (column) => column.notNull().references('focus_group.id'))
		.addColumn('text', 'text', (column) => column.notNull())
		.addColumn('format', 'text', (column) => column.notNull())
		.addColumn('word_count', 'integer', (column) => column.notNull())
		.addColumn('turn_count', 'integer', (column) => column.notNull())
		.addColumn('duration_seconds', 'real')
		.addColumn('imported_at', 'bigint', (column) => column.notNull())
		.addUniqueConstraint('transcript_once_of_a_focus_group', ['focus_group_id'])
		.execute();

	await db.schema
		.createTable('speaker_turn')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('transcript_id', 'text', (column) => column.notNull().references('transcript.id').onDelete('cascade'))
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('number', 'integer')
		.addColumn('speaker', 'text')
		.addColumn('participant_id', 'text', (column) => column.references('participant.id'))
		.addColumn('start_offset', 'integer', (column) => column.notNull())
		.addColumn('end_offset', 'integer', (column) => column.notNull())
		.addColumn('start_seconds', 'real')
		.addColumn('end_seconds', 'real')
		.addUniqueConstraint('speaker_turn_starts_once', ['transcript_id', 'start_offset'])
		.addCheckConstraint('speaker_turn_range', sql`start_offset >= 0 and end_offset > start_offset`)
		.addCheckConstraint('speaker_turn_kind', sql`kind in ('turn', 'heading', 'question', 'event')`)
		.addCheckConstraint(
			'speaker_turn_speaker',
			sql`(kind = 'turn') = (speaker is not null and number is not null)
				and (speaker is null or speaker in ('moderator', 'participant', 'several', 'unknown'))
				and (coalesce(speaker, '') = 'participant') = (participant_id is not null)`
		)
		.execute();
}
