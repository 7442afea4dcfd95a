import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';

/** How many codings the database of a data folder holds; the application is not running any more. */
export function countStoredCodings(dataFolder: string): number {
	const db = new SqliteDatabase(join(dataFolder, 'duiding.sqlite'), { readonly: true });
	const row = db.prepare<[], { n: number }>('select count(*) as n from coding').get();
	db.close();
	return row?.n ?? 0;
}
