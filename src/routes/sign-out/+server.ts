import { sessionsOf } from '#lib/server/accounts/lucia.ts';
import { askingAccount } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import type { RequestHandler } from './$types';

/** Ends the session and lets the browser forget what it kept of this site. */
export const POST: RequestHandler = async ({ locals, cookies }) => {
	const sessions = sessionsOf(database());
	await sessions.invalidateSession(askingAccount(locals).sessionSecret);
	cookies.delete(sessions.sessionCookieName, { path: '/' });
	return new Response(null, {
		status: 303,
		headers: { location: '/sign-in', 'clear-site-data': '"cache", "storage"' }
	});
};
