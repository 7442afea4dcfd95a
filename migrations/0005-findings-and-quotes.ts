import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('finding')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('project_id', 'text', (column) => column.notNull().references('project.id').onDelete('cascade'))
		.addColumn('indicator_key', 'text', (column) => column.notNull())
		.addColumn('indicator_nl', 'text', (column) => column.notNull())
		.addColumn('indicator_en', 'text', (column) => column.notNull())
		.addColumn('population', 'text', (column) => column.notNull())
		.addColumn('dimension', 'text', (column) => column.notNull())
		.addColumn('subgroup', 'text', (column) => column.notNull())
		.addColumn('comparator', 'text', (column) => column.notNull())
		.addColumn('year', 'text', (column) => column.notNull())
		.addColumn('value', 'real')
		.addColumn('unit', 'text')
		.addColumn('n', 'integer')
		.addColumn('approximately', 'text')
		.addColumn('direction', 'text')
		.addColumn('note', 'text', (column) => column.notNull().defaultTo(''))
		.addColumn('source_title', 'text', (column) => column.notNull())
		.addColumn('source_reference', 'text', (column) => column.notNull())
		.addColumn('position', 'integer', (column) => column.notNull())
		.addUniqueConstraint('finding_once', [
			'project_id',
			'indicator_key',
			'population',
			'dimension',
			'subgroup',
			'comparator',
			'year',
			'source_title',
			'source_reference'
		])
		.addCheckConstraint(
			'finding_is_a_value_or_a_direction',
			sql`(value is null) <> (direction is null) and (value is null) = (unit is null)`
		)
		.execute();

	await db.schema
		.createTable('chapter')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('project_id', 'text', (column) => column.notNull().references('project.id').onDelete('cascade'))
		.addColumn('title', 'text', (column) => column.notNull())
		.addColumn('position', 'integer', (column) => column.notNull())
		.execute();

	await db.schema
		.createTable('quote')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('project_id', 'text', (column) => column.notNull().references('project.id').onDelete('cascade'))
		.addColumn('transcript_id', 'text', (column) => column.notNull().references('transcript.id'))
		.addColumn('chapter_id', 'text', (column) => column.references('chapter.id'))
		.addColumn('chosen_by', 'text', (column) => column.notNull().references('member.id'))
		.addColumn('attribution_keys', 'text', (column) => column.notNull())
		.addColumn('status', 'text', (column) => column.notNull())
		.addColumn('note', 'text', (column) => column.notNull())
		.addColumn('chosen_at', 'bigint', (column) => column.notNull())
		.addCheckConstraint('quote_status', sql`status in ('to-review', 'approved', 'in-chapter', 'rejected')`)
		.execute();
	await db.schema
		.createTable('quote_segment')
		.addColumn('quote_id', 'text', (column) => column.notNull().references('quote.id').onDelete('cascade'))
		.addColumn('position', 'integer', (column) => column.notNull())
		.addColumn('start_offset', 'integer', (column) => column.notNull())
		.addColumn('end_offset', 'integer', (column) => column.notNull())
		.addPrimaryKeyConstraint('quote_segment_once', ['quote_id', 'position'])
		.addCheckConstraint('quote_segment_range', sql`start_offset >= 0 and end_offset > start_offset`)
		.execute();

	await db.schema
		.createTable('joint_display_row')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('project_id', 'text', (column) => column.notNull().references('project.id').onDelete('cascade'))
		.addColumn('title', 'text', (column) => column.notNull())
		.addColumn('finding_id', 'text', (column) => column.references('finding.id'))
		.addColumn('quote_id', 'text', (column) => column.references('quote.id'))
		.addColumn('reading', 'text')
		.addColumn('note', 'text', (column) => column.notNull())
		.addColumn('position', 'integer', (column) => column.notNull())
		.addCheckConstraint(
			'joint_display_row_reading',
			sql`reading is null or reading in ('convergent', 'divergent', 'expands', 'silent')`
		)
		.addCheckConstraint('joint_display_row_silent', sql`reading is null or reading <> 'silent' or finding_id is null`)
		.execute();
	await db.schema
		.createTable('joint_display_row_code')
		.addColumn('row_id', 'text', (column) => column.notNull().references('joint_display_row.id').onDelete('cascade'))
		.addColumn('code_id', 'text', (column) => column.notNull().references('code.id'))
		.addPrimaryKeyConstraint('joint_display_row_code_once', ['row_id', 'code_id'])
		.execute();
}
