import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { Lucia, TimeSpan, type Adapter, type DatabaseSession } from 'lucia';
import { v7 as uuidV7 } from 'uuid';
import type { Database } from '../database/schema.ts';

declare module 'lucia' {
	interface Register {
		Lucia: ReturnType<typeof sessionsOf>;
		DatabaseSessionAttributes: { browser: string };
		DatabaseUserAttributes: { name: string; email: string };
	}
}

/** Session cookies end after 30 days without a visit; every visit in the second half of that time renews them. */
export function sessionsOf(db: Kysely<Database>) {
	return new Lucia(adapterOn(db), {
		sessionExpiresIn: new TimeSpan(30, 'd'),
		sessionCookie: { name: 'session' },
		getUserAttributes: (account) => ({ name: account.name, email: account.email })
	});
}

/** Only a hash of a session's secret is stored, so that a copied database opens nobody's session. */
export function hashOfSecret(secret: string): string {
	return createHash('sha256').update(secret).digest('base64url');
}

function adapterOn(db: Kysely<Database>): Adapter {
	return {
		async getSessionAndUser(secret) {
			const row = await db
				.selectFrom('session')
				.innerJoin('account', 'account.id', 'session.account_id')
				.select(['account_id', 'expires_at', 'browser', 'name', 'email'])
				.where('session.id', '=', hashOfSecret(secret))
				.executeTakeFirst();
			if (row === undefined) return [null, null];
			return [
				{
					id: secret,
					userId: row.account_id,
					expiresAt: new Date(row.expires_at),
					attributes: { browser: row.browser }
				},
				{ id: row.account_id, attributes: { name: row.name, email: row.email } }
			];
		},
		async getUserSessions(accountId) {
			const rows = await db.selectFrom('session').selectAll().where('account_id', '=', accountId).execute();
			return rows.map((row): DatabaseSession => ({
				id: row.id,
				userId: row.account_id,
				expiresAt: new Date(row.expires_at),
				attributes: { browser: row.browser }
			}));
		},
		async setSession(session) {
			const startedAt = Date.now();
			await db
				.insertInto('session')
				.values({
					id: hashOfSecret(session.id),
					handle: uuidV7(),
					account_id: session.userId,
					expires_at: session.expiresAt.getTime(),
					started_at: startedAt,
					last_seen_at: startedAt,
					browser: session.attributes.browser
				})
				.execute();
		},
		async updateSessionExpiration(secret, expiresAt) {
			await db
				.updateTable('session')
				.set({ expires_at: expiresAt.getTime(), last_seen_at: Date.now() })
				.where('id', '=', hashOfSecret(secret))
				.execute();
		},
		async deleteSession(secret) {
			await db.deleteFrom('session').where('id', '=', hashOfSecret(secret)).execute();
		},
		async deleteUserSessions(accountId) {
			await db.deleteFrom('session').where('account_id', '=', accountId).execute();
		},
		async deleteExpiredSessions() {
			await db.deleteFrom('session').where('expires_at', '<=', Date.now()).execute();
		}
	};
}
