import type { Migration } from 'kysely/migration';

/** Every migration by name, bundled with the program so that none has to be copied beside it. */
export const migrations: Record<string, Migration> = Object.fromEntries(
	Object.entries(import.meta.glob<Migration>('/migrations/*.ts', { eager: true })).map(([path, migration]) => [
		path.slice('/migrations/'.length, -'.ts'.length),
		migration
	])
);
