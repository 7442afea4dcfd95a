import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';

export type Account = { readonly id: string; readonly name: string; readonly email: string };

export async function hasAnyAccount(db: Kysely<Database>): Promise<boolean> {
	const row = await db.selectFrom('account').select('id').limit(1).executeTakeFirst();
	return row !== undefined;
}

export async function findAccountByEmail(
	db: Kysely<Database>,
	email: string
): Promise<(Account & { readonly passwordHash: string }) | undefined> {
	const row = await db.selectFrom('account').selectAll().where('email', '=', normalEmail(email)).executeTakeFirst();
	return row && { id: row.id, name: row.name, email: row.email, passwordHash: row.password_hash };
}

export async function insertAccount(
	db: Kysely<Database>,
	account: Account & { readonly passwordHash: string; readonly madeAt: number }
): Promise<void> {
	await db
		.insertInto('account')
		.values({
			id: account.id,
			name: account.name,
			email: normalEmail(account.email),
			password_hash: account.passwordHash,
			made_at: account.madeAt
		})
		.execute();
}

export async function updatePasswordHash(db: Kysely<Database>, accountId: string, passwordHash: string): Promise<void> {
	await db.updateTable('account').set({ password_hash: passwordHash }).where('id', '=', accountId).execute();
}

/** E-mail addresses are compared without regard to case or surrounding blanks. */
export function normalEmail(email: string): string {
	return email.trim().toLowerCase();
}
