import type { Kysely } from 'kysely';
import { insertAccount, type Account } from '#lib/server/accounts/accounts.ts';
import type { Database } from '#lib/server/database/schema.ts';

/** An account that nobody signs in to by password: the hash is a placeholder. */
export async function insertTestAccount(db: Kysely<Database>, id: string): Promise<Account> {
	const account = { id, name: `Naam ${id}`, email: `${id}@onderzoek.example` };
	await insertAccount(db, { ...account, passwordHash: '-', madeAt: 0 });
	return account;
}
