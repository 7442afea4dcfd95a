import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { preparedOnce } from './prepared-once.ts';
import type { Database } from './schema.ts';

/** Opens the one database file of a data folder; the folder is made when it is not there. `:memory:` keeps nothing. */
export function connect(dataFolder: string): Kysely<Database> {
	if (dataFolder !== ':memory:') mkdirSync(dataFolder, { recursive: true });
	const sqlite = new SqliteDatabase(dataFolder === ':memory:' ? dataFolder : join(dataFolder, 'duiding.sqlite'));
	sqlite.pragma('journal_mode = WAL');
	sqlite.pragma('synchronous = FULL');
	sqlite.pragma('foreign_keys = ON');
	sqlite.pragma('busy_timeout = 5000');
	// What is deleted, such as the labels of a file, is overwritten with zeros.
	sqlite.pragma('secure_delete = ON');
	// What SQLite sets aside while it works never becomes a file of its own in a folder of the machine.
	sqlite.pragma('temp_store = MEMORY');
	return new Kysely<Database>({ dialect: new SqliteDialect({ database: preparedOnce(sqlite) }) });
}
