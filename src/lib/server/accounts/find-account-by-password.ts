import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { findAccountByEmail, type Account } from './accounts.ts';
import { hashPassword, isPasswordOf } from './password-hash.ts';

/**
 * The account that an e-mail address and a password open together. For an unknown address the password is hashed all the
 * same, so that the time an answer takes does not tell which addresses have an account.
 */
export async function findAccountByPassword(
	db: Kysely<Database>,
	email: string,
	password: string
): Promise<Account | undefined> {
	const found = await findAccountByEmail(db, email);
	if (found === undefined) {
		await hashPassword(password);
		return undefined;
	}
	if (!(await isPasswordOf(found.passwordHash, password))) return undefined;
	return { id: found.id, name: found.name, email: found.email };
}
