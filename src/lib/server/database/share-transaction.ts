import { sql, type Kysely } from 'kysely';
import type { Database } from './schema.ts';

type Waiting = {
	readonly run: (transaction: Kysely<Database>) => Promise<void>;
	readonly committed: () => void;
	readonly failed: (cause: unknown) => void;
};

const waiting = new WeakMap<Kysely<Database>, Waiting[]>();

/**
 * Runs a short write in a transaction together with the other writes that wait at that moment, and answers once all of them
 * are safely on disk: the disk is waited for once, not once a write. A write that throws is undone alone and throws here.
 */
export function shareTransaction<Result>(
	db: Kysely<Database>,
	write: (transaction: Kysely<Database>) => Promise<Result>
): Promise<Result> {
	return new Promise((resolve, reject) => {
		let result: { readonly value: Result } | undefined;
		const queue = waiting.get(db) ?? [];
		queue.push({
			async run(transaction) {
				result = { value: await write(transaction) };
			},
			committed: () => (result === undefined ? reject(new Error('A write was not run')) : resolve(result.value)),
			failed: reject
		});
		waiting.set(db, queue);
		if (queue.length === 1) setImmediate(() => void commitTogether(db));
	});
}

async function commitTogether(db: Kysely<Database>): Promise<void> {
	const writes = waiting.get(db) ?? [];
	waiting.set(db, []);
	const done: Waiting[] = [];
	try {
		await db.transaction().execute(async (transaction) => {
			for (const write of writes) {
				await sql`savepoint one_write`.execute(transaction);
				try {
					await write.run(transaction);
					done.push(write);
				} catch (cause) {
					await sql`rollback to one_write`.execute(transaction);
					write.failed(cause);
				}
				await sql`release one_write`.execute(transaction);
			}
		});
	} catch (cause) {
		for (const write of writes) write.failed(cause);
		return;
	}
	for (const write of done) write.committed();
}
