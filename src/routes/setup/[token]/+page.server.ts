import { error, fail, redirect } from '@sveltejs/kit';
import { v7 as uuidV7 } from 'uuid';
import { m } from '#lib/paraglide/messages.js';
import { hasAnyAccount } from '#lib/server/accounts/accounts.ts';
import { insertFirstAccount } from '#lib/server/accounts/insert-first-account.ts';
import { openSession } from '#lib/server/accounts/open-session.ts';
import { hashPassword } from '#lib/server/accounts/password-hash.ts';
import { readNewAccount } from '#lib/server/accounts/read-new-account.ts';
import { isSetupToken } from '#lib/server/accounts/setup-token.ts';
import { database } from '#lib/server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => refuseOutsiders(params.token);

export const actions: Actions = {
	default: async (event) => {
		await refuseOutsiders(event.params.token);
		const read = readNewAccount(await event.request.formData());
		if (!read.ok) return fail(400, { name: read.name, email: read.email, reason: read.reason });
		const { name, email, password } = read.account;
		const account = { id: uuidV7(), name, email, passwordHash: await hashPassword(password), madeAt: Date.now() };
		const isFirst = await database()
			.transaction()
			.execute((transaction) => insertFirstAccount(transaction, account));
		if (!isFirst) error(404, m.shell_not_found());
		await openSession(event, database(), account.id);
		redirect(303, '/projects');
	}
};

/** The address works only with the token of this start, and only as long as nobody has an account. */
async function refuseOutsiders(token: string): Promise<void> {
	if (!isSetupToken(token) || (await hasAnyAccount(database()))) error(404, m.shell_not_found());
}
