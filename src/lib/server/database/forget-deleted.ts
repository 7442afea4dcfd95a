import { sql, type Kysely } from 'kysely';
import { emptyLog } from './empty-log.ts';
import type { Database } from './schema.ts';

/**
 * Writes the database file anew and empties the log of changes, so that nothing of what was deleted is left in either.
 * `secure_delete` alone is not enough: SQLite moves rows between pages, and what it moved away from keeps its bytes.
 * Takes about a second for a hundred megabytes, in which nobody else reads or writes.
 */
export async function forgetDeleted(db: Kysely<Database>): Promise<void> {
	await sql`vacuum`.execute(db);
	await emptyLog(db);
}
