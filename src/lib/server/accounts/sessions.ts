import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { hashOfSecret } from './lucia.ts';

export type OpenSession = {
	readonly handle: string;
	readonly browser: string;
	readonly startedAt: number;
	readonly lastSeenAt: number;
	readonly isThisOne: boolean;
};

/** The sessions of an account that have not expired, the most recently used first. `handle` names one without opening it. */
export async function listSessions(db: Kysely<Database>, accountId: string, secret: string): Promise<OpenSession[]> {
	const rows = await db
		.selectFrom('session')
		.selectAll()
		.where('account_id', '=', accountId)
		.where('expires_at', '>', Date.now())
		.orderBy('last_seen_at', 'desc')
		.execute();
	const own = hashOfSecret(secret);
	return rows.map((row) => ({
		handle: row.handle,
		browser: row.browser,
		startedAt: row.started_at,
		lastSeenAt: row.last_seen_at,
		isThisOne: row.id === own
	}));
}

export async function deleteSession(db: Kysely<Database>, accountId: string, handle: string): Promise<boolean> {
	const result = await db
		.deleteFrom('session')
		.where('account_id', '=', accountId)
		.where('handle', '=', handle)
		.executeTakeFirst();
	return result.numDeletedRows > 0n;
}

export async function deleteOtherSessions(db: Kysely<Database>, accountId: string, secret: string): Promise<void> {
	await db.deleteFrom('session').where('account_id', '=', accountId).where('id', '<>', hashOfSecret(secret)).execute();
}

/** Whether a session has neither ended nor expired; looking does not prolong it. */
export async function isSessionOpen(db: Kysely<Database>, secret: string): Promise<boolean> {
	const row = await db
		.selectFrom('session')
		.select('id')
		.where('id', '=', hashOfSecret(secret))
		.where('expires_at', '>', Date.now())
		.executeTakeFirst();
	return row !== undefined;
}
