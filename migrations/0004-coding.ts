import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('code')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('project_id', 'text', (column) => column.notNull().references('project.id').onDelete('cascade'))
		.addColumn('parent_id', 'text', (column) => column.references('code.id'))
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('abbreviation', 'text', (column) => column.notNull())
		.addColumn('hue', 'integer', (column) => column.notNull())
		.addColumn('definition', 'text', (column) => column.notNull())
		.addColumn('use_for', 'text', (column) => column.notNull())
		.addColumn('not_for', 'text', (column) => column.notNull())
		.addColumn('example', 'text', (column) => column.notNull())
		.addColumn('position', 'integer', (column) => column.notNull())
		.addColumn('archived_at', 'bigint')
		.addCheckConstraint('code_hue', sql`hue between 1 and 16`)
		.addCheckConstraint('code_has_a_name', sql`trim(name) <> ''`)
		.addCheckConstraint('code_is_not_its_own_parent', sql`parent_id is null or parent_id <> id`)
		.execute();
	await db.schema.createIndex('code_of_project').on('code').column('project_id').execute();

	await db.schema
		.createTable('coding')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('transcript_id', 'text', (column) => column.notNull().references('transcript.id').onDelete('cascade'))
		.addColumn('coder_id', 'text', (column) => column.notNull().references('member.id'))
		.addColumn('code_id', 'text', (column) => column.notNull().references('code.id'))
		.addColumn('start_offset', 'integer', (column) => column.notNull())
		.addColumn('end_offset', 'integer', (column) => column.notNull())
		.addColumn('made_at', 'bigint', (column) => column.notNull())
		.addUniqueConstraint('coding_once', ['transcript_id', 'coder_id', 'code_id', 'start_offset', 'end_offset'])
		.addCheckConstraint('coding_range', sql`start_offset >= 0 and end_offset > start_offset`)
		.execute();
	await db.schema.createIndex('coding_of_code').on('coding').column('code_id').execute();

	await db.schema
		.createTable('transcript_read')
		.addColumn('transcript_id', 'text', (column) => column.notNull().references('transcript.id').onDelete('cascade'))
		.addColumn('coder_id', 'text', (column) => column.notNull().references('member.id'))
		.addColumn('read_at', 'bigint', (column) => column.notNull())
		.addPrimaryKeyConstraint('transcript_read_once', ['transcript_id', 'coder_id'])
		.execute();
}
