import { sql, type Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** Writes the log of changes into the database file and empties it, so that words that were replaced do not live on in the log. */
export async function emptyLog(db: Kysely<Database>): Promise<void> {
	await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
