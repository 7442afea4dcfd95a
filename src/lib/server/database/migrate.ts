import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import type { Database } from './schema.ts';

/** Refusal to start; `sentence` is what the person who started the program is told. */
class StartRefusal extends Error {
	readonly sentence: string;
	constructor(sentence: string) {
		super(sentence);
		this.sentence = sentence;
	}
}

/** Brings the database up to the program's newest migration; refuses one that a newer program has written. */
export async function migrate(db: Kysely<Database>, migrations: Record<string, Migration>): Promise<void> {
	const known = new Set(Object.keys(migrations));
	const unknown = (await executedMigrations(db)).filter((name) => !known.has(name));
	if (unknown.length > 0) {
		throw new StartRefusal(
			`The data folder was written by a newer version of Duiding (${unknown.join(', ')}). Start that version, or choose another DUIDING_DATA_DIR.`
		);
	}
	const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
	const { error } = await migrator.migrateToLatest();
	if (error !== undefined) throw error;
}

async function executedMigrations(db: Kysely<Database>): Promise<string[]> {
	const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
	if (!tables.some((table) => table.name === 'kysely_migration')) return [];
	const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
	return rows.map((row) => row.name);
}
