import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { normalEmail } from './accounts.ts';

const forgottenAfterMilliseconds = 12 * 60 * 60 * 1000;
const longestWaitMilliseconds = 15 * 60 * 1000;
const freeFailures = { account: 5, address: 25 };

/**
 * Counts an attempt as failed before the password is looked at, so that guesses sent side by side are all counted.
 * Answers how long this account or address has to wait: 0 when it may try. After the free failures the wait doubles from
 * one second up to a quarter of an hour. Names and addresses are kept as hashes only.
 */
export async function registerSignInAttempt(
	db: Kysely<Database>,
	email: string,
	address: string,
	at: number
): Promise<{ readonly waitMilliseconds: number }> {
	return db.transaction().execute(async (transaction) => {
		const keys = keysOf(email, address);
		const waits = await Promise.all(
			keys.map(async ({ key, free }) => waitOf(await findFailures(transaction, key), free, at))
		);
		const waitMilliseconds = Math.max(...waits);
		if (waitMilliseconds === 0) for (const { key } of keys) await addFailure(transaction, key, at);
		return { waitMilliseconds };
	});
}

/** A right password takes back what was counted against the account, and the attempt itself against the address. */
export async function forgiveSignInAttempts(db: Kysely<Database>, email: string, address: string): Promise<void> {
	for (const { key, kind } of keysOf(email, address)) {
		if (kind === 'account') await db.deleteFrom('sign_in_failure').where('key', '=', key).execute();
		else
			await db
				.updateTable('sign_in_failure')
				.set((expression) => ({ failures: expression('failures', '-', 1) }))
				.where('key', '=', key)
				.where('failures', '>', 0)
				.execute();
	}
}

type Failures = { readonly failures: number; readonly lastFailedAt: number } | undefined;

function waitOf(failures: Failures, free: number, at: number): number {
	if (failures === undefined || failures.failures < free) return 0;
	if (at - failures.lastFailedAt > forgottenAfterMilliseconds) return 0;
	const pause = Math.min(1000 * 2 ** (failures.failures - free), longestWaitMilliseconds);
	return Math.max(0, failures.lastFailedAt + pause - at);
}

async function findFailures(db: Kysely<Database>, key: string): Promise<Failures> {
	const row = await db.selectFrom('sign_in_failure').selectAll().where('key', '=', key).executeTakeFirst();
	return row && { failures: row.failures, lastFailedAt: row.last_failed_at };
}

async function addFailure(db: Kysely<Database>, key: string, at: number): Promise<void> {
	const earlier = await findFailures(db, key);
	const isForgotten = earlier !== undefined && at - earlier.lastFailedAt > forgottenAfterMilliseconds;
	const failures = earlier === undefined || isForgotten ? 1 : earlier.failures + 1;
	await db
		.insertInto('sign_in_failure')
		.values({ key, failures, last_failed_at: at })
		.onConflict((conflict) => conflict.column('key').doUpdateSet({ failures, last_failed_at: at }))
		.execute();
}

function keysOf(email: string, address: string) {
	return [
		{ kind: 'account', key: `account:${hash(normalEmail(email))}`, free: freeFailures.account },
		{ kind: 'address', key: `address:${hash(address)}`, free: freeFailures.address }
	] as const;
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('base64url');
}
