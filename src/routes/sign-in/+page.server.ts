import { fail, redirect } from '@sveltejs/kit';
import { hasAnyAccount } from '#lib/server/accounts/accounts.ts';
import { findAccountByPassword } from '#lib/server/accounts/find-account-by-password.ts';
import { openSession } from '#lib/server/accounts/open-session.ts';
import { forgiveSignInAttempts, registerSignInAttempt } from '#lib/server/accounts/sign-in-throttle.ts';
import { database } from '#lib/server/database/database.ts';
import { ownPath } from '#lib/server/own-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	if (locals.account !== undefined) redirect(303, ownPath(url.searchParams.get('to')));
	return { hasAccounts: await hasAnyAccount(database()) };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const email = form.get('email');
		const password = form.get('password');
		if (typeof email !== 'string' || typeof password !== 'string') {
			return fail(400, { email: '', reason: 'no-match' as const, waitSeconds: 0 });
		}
		const db = database();
		const address = event.getClientAddress();
		const { waitMilliseconds } = await registerSignInAttempt(db, email, address, Date.now());
		if (waitMilliseconds > 0) {
			return fail(429, { email, reason: 'wait' as const, waitSeconds: Math.ceil(waitMilliseconds / 1000) });
		}
		const account = await findAccountByPassword(db, email, password);
		if (account === undefined) return fail(400, { email, reason: 'no-match' as const, waitSeconds: 0 });
		await forgiveSignInAttempts(db, email, address);
		await openSession(event, db, account.id);
		redirect(303, ownPath(event.url.searchParams.get('to')));
	}
};
