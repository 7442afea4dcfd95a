import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('project')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('title', 'text', (column) => column.notNull())
		.addColumn('question', 'text', (column) => column.notNull())
		.addColumn('is_example', 'integer', (column) => column.notNull())
		.addColumn('smallest_count', 'integer', (column) => column.notNull().defaultTo(3))
		.addColumn('made_at', 'bigint', (column) => column.notNull())
		.addCheckConstraint('project_smallest_count', sql`smallest_count between 3 and 50`)
		.execute();

	await db.schema
		.createTable('member')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('project_id', 'text', (column) => column.notNull().references('project.id').onDelete('cascade'))
		.addColumn('account_id', 'text', (column) => column.references('account.id'))
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('role', 'text', (column) => column.notNull())
		.addColumn('joined_at', 'bigint', (column) => column.notNull())
		.addColumn('left_at', 'bigint')
		.addUniqueConstraint('member_once_in_a_project', ['project_id', 'account_id'])
		.addCheckConstraint('member_role', sql`role in ('lead', 'coder', 'report-writer')`)
		.execute();
	await db.schema.createIndex('member_of_account').on('member').column('account_id').execute();

	await db.schema
		.createTable('invitation')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('project_id', 'text', (column) => column.notNull().references('project.id').onDelete('cascade'))
		.addColumn('role', 'text', (column) => column.notNull())
		.addColumn('token_hash', 'text', (column) => column.notNull())
		.addColumn('invited_by', 'text', (column) => column.notNull().references('member.id'))
		.addColumn('made_at', 'bigint', (column) => column.notNull())
		.addColumn('expires_at', 'bigint', (column) => column.notNull())
		.addColumn('ended_at', 'bigint')
		.addUniqueConstraint('invitation_token_once', ['token_hash'])
		.addCheckConstraint('invitation_role', sql`role in ('lead', 'coder', 'report-writer')`)
		.execute();

	await db.schema
		.createTable('event')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('project_id', 'text', (column) => column.notNull().references('project.id').onDelete('cascade'))
		.addColumn('member_id', 'text', (column) => column.notNull().references('member.id'))
		.addColumn('act', 'text', (column) => column.notNull())
		.addColumn('subject_id', 'text', (column) => column.notNull())
		.addColumn('before', 'text')
		.addColumn('after', 'text')
		.addColumn('made_at', 'bigint', (column) => column.notNull())
		.addColumn('undone_by', 'text', (column) => column.references('event.id'))
		.execute();
	await db.schema.createIndex('event_of_member').on('event').columns(['project_id', 'member_id', 'id']).execute();
}
