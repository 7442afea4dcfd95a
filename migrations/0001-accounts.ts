import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('account')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('email', 'text', (column) => column.notNull())
		.addColumn('password_hash', 'text', (column) => column.notNull())
		.addColumn('made_at', 'bigint', (column) => column.notNull())
		.addUniqueConstraint('account_email_once', ['email'])
		.execute();

	await db.schema
		.createTable('session')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('handle', 'text', (column) => column.notNull())
		.addColumn('account_id', 'text', (column) => column.notNull().references('account.id').onDelete('cascade'))
		.addColumn('expires_at', 'bigint', (column) => column.notNull())
		.addColumn('started_at', 'bigint', (column) => column.notNull())
		.addColumn('last_seen_at', 'bigint', (column) => column.notNull())
		.addColumn('browser', 'text', (column) => column.notNull())
		.addUniqueConstraint('session_handle_once', ['handle'])
		.execute();
	await db.schema.createIndex('session_of_account').on('session').column('account_id').execute();

	await db.schema
		.createTable('sign_in_failure')
		.addColumn('key', 'text', (column) => column.primaryKey())
		.addColumn('failures', 'integer', (column) => column.notNull())
		.addColumn('last_failed_at', 'bigint', (column) => column.notNull())
		.execute();
}
