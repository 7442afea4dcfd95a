import { json } from '@sveltejs/kit';
import { database } from '#lib/server/database/database.ts';
import { hasAnyAccount } from '#lib/server/accounts/accounts.ts';
import type { RequestHandler } from './$types';

/** Answers when the program runs and its database can be read. */
export const GET: RequestHandler = async () => {
	await hasAnyAccount(database());
	return json({ status: 'ok' });
};
