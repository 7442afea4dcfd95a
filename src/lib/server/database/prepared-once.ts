import type SqliteDatabase from 'better-sqlite3';
import type { SqliteDatabase as DatabaseOfDialect } from 'kysely';

const mostKept = 500;

/** Keeps statements that were prepared before, the most recently used of them: preparing costs more than most queries. */
export function preparedOnce(sqlite: SqliteDatabase.Database): DatabaseOfDialect {
	const kept = new Map<string, SqliteDatabase.Statement>();
	return {
		close: () => void sqlite.close(),
		prepare(words) {
			const statement = kept.get(words) ?? sqlite.prepare(words);
			kept.delete(words);
			kept.set(words, statement);
			const [oldest] = kept.keys();
			if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
			return statement;
		}
	};
}
