import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

const key = Symbol.for('duiding.database');
const holder: typeof globalThis & { [key]?: Kysely<Database> } = globalThis;

/** The database of the running program. It is set once, when the program starts. */
export function database(): Kysely<Database> {
	const db = holder[key];
	if (db === undefined) throw new Error('The database is asked for before the program has started');
	return db;
}

/** Keeps the open database where a reloaded module finds it again. */
export function setDatabase(db: Kysely<Database>): void {
	holder[key] = db;
}

export function isDatabaseOpen(): boolean {
	return holder[key] !== undefined;
}
