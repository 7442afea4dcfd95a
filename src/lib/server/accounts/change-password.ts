import type { Transaction } from 'kysely';
import type { Database } from '../database/schema.ts';
import { updatePasswordHash } from './accounts.ts';
import { deleteOtherSessions } from './sessions.ts';

/** Whoever knew the old password is signed out everywhere, save in the session that changes it. */
export async function changePassword(
	transaction: Transaction<Database>,
	accountId: string,
	passwordHash: string,
	sessionSecret: string
): Promise<void> {
	await updatePasswordHash(transaction, accountId, passwordHash);
	await deleteOtherSessions(transaction, accountId, sessionSecret);
}
