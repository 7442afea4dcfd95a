import { error, fail } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { changePassword } from '#lib/server/accounts/change-password.ts';
import { findAccountByPassword } from '#lib/server/accounts/find-account-by-password.ts';
import { hashPassword } from '#lib/server/accounts/password-hash.ts';
import { refusePassword } from '#lib/server/accounts/password-rule.ts';
import { deleteSession, listSessions } from '#lib/server/accounts/sessions.ts';
import { forgiveSignInAttempts, registerSignInAttempt } from '#lib/server/accounts/sign-in-throttle.ts';
import { askingAccount } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { account, sessionSecret } = askingAccount(locals);
	return { email: account.email, sessions: await listSessions(database(), account.id, sessionSecret) };
};

export const actions: Actions = {
	changePassword: async ({ locals, request, getClientAddress }) => {
		const { account, sessionSecret } = askingAccount(locals);
		const form = await request.formData();
		const current = form.get('current');
		const next = form.get('new');
		if (typeof current !== 'string' || typeof next !== 'string')
			return fail(400, { reason: 'wrong-password' as const });
		const refusal = refusePassword(next);
		if (refusal !== undefined) return fail(400, { reason: refusal });
		const db = database();
		const address = getClientAddress();
		const { waitMilliseconds } = await registerSignInAttempt(db, account.email, address, Date.now());
		if (waitMilliseconds > 0) {
			return fail(429, { reason: 'wait' as const, waitSeconds: Math.ceil(waitMilliseconds / 1000) });
		}
		if ((await findAccountByPassword(db, account.email, current)) === undefined) {
			return fail(400, { reason: 'wrong-password' as const });
		}
		await forgiveSignInAttempts(db, account.email, address);
		const passwordHash = await hashPassword(next);
		await db
			.transaction()
			.execute((transaction) => changePassword(transaction, account.id, passwordHash, sessionSecret));
		return { isChanged: true };
	},

	endSession: async ({ locals, request }) => {
		const { account } = askingAccount(locals);
		const handle = (await request.formData()).get('session');
		if (typeof handle !== 'string' || !(await deleteSession(database(), account.id, handle))) {
			error(404, m.shell_not_found());
		}
	}
};
