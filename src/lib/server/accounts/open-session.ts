import type { RequestEvent } from '@sveltejs/kit';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { browserName } from './browser-name.ts';
import { sessionsOf } from './lucia.ts';
import { writeSessionCookie } from './session-cookie.ts';

/** Signs an account in, in the browser that asks. */
export async function openSession(
	event: Pick<RequestEvent, 'cookies' | 'request' | 'url'>,
	db: Kysely<Database>,
	accountId: string
): Promise<void> {
	const sessions = sessionsOf(db);
	const browser = browserName(event.request.headers.get('user-agent') ?? '');
	const session = await sessions.createSession(accountId, { browser });
	writeSessionCookie(event, sessions.createSessionCookie(session.id));
}
