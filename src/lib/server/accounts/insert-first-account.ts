import type { Transaction } from 'kysely';
import type { Database } from '../database/schema.ts';
import { hasAnyAccount, insertAccount } from './accounts.ts';

/** Makes the account that needs no invitation; false when there is one already. */
export async function insertFirstAccount(
	transaction: Transaction<Database>,
	account: Parameters<typeof insertAccount>[1]
): Promise<boolean> {
	if (await hasAnyAccount(transaction)) return false;
	await insertAccount(transaction, account);
	return true;
}
