import type { Kysely } from 'kysely';
import type { Database } from './database/schema.ts';

/** What an account has set, as JSON; `undefined` when nothing. */
export async function findAccountSetting(
	db: Kysely<Database>,
	accountId: string,
	key: 'keys'
): Promise<string | undefined> {
	const row = await db
		.selectFrom('account_setting')
		.select('value')
		.where('account_id', '=', accountId)
		.where('key', '=', key)
		.executeTakeFirst();
	return row?.value;
}

export async function putAccountSetting(
	db: Kysely<Database>,
	accountId: string,
	key: 'keys',
	value: string
): Promise<void> {
	await db
		.insertInto('account_setting')
		.values({ account_id: accountId, key, value })
		.onConflict((conflict) => conflict.columns(['account_id', 'key']).doUpdateSet({ value }))
		.execute();
}
