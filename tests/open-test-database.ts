import type { Kysely } from 'kysely';
import { connect } from '#lib/server/database/connect.ts';
import { migrate } from '#lib/server/database/migrate.ts';
import { migrations } from '#lib/server/database/migrations.ts';
import type { Database } from '#lib/server/database/schema.ts';

/** A real, empty SQLite database in memory, brought up to the newest migration. */
export async function openTestDatabase(): Promise<Kysely<Database>> {
	const db = connect(':memory:');
	await migrate(db, migrations);
	return db;
}
