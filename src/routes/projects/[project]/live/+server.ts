import { error } from '@sveltejs/kit';
import { validate as isUuid } from 'uuid';
import { m } from '#lib/paraglide/messages.js';
import { isSessionOpen } from '#lib/server/accounts/sessions.ts';
import { askingAccount, askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { liveHubOf } from '#lib/server/live/live-hub.ts';
import { openStream } from '#lib/server/live/open-stream.ts';
import { log } from '#lib/server/log.ts';
import { findMembership } from '#lib/server/members.ts';
import type { RequestHandler } from './$types';

/** Windows of one person side by side, in a few browsers. */
const mostStreamsOfAccount = 12;

/** What happens in the project, as it happens, as far as the asking member may know. */
export const GET: RequestHandler = ({ locals, url, request }) => {
	const { account, sessionSecret } = askingAccount(locals);
	const { member } = askingMember(locals);
	const db = database();
	const hub = liveHubOf(db);
	if (hub.listenersOf(account.id) >= mostStreamsOfAccount) error(429, m.live_too_many_streams());
	const stream = openStream(hub, {
		accountId: account.id,
		member,
		transcriptId: idIn(url.searchParams.get('transcript')),
		cursor: request.headers.get('last-event-id') ?? url.searchParams.get('after') ?? undefined,
		async mayStay() {
			if (!(await isSessionOpen(db, sessionSecret))) return false;
			const now = await findMembership(db, member.projectId, account.id);
			return now?.member.role === member.role;
		}
	});
	hub.keepPolling((cause) => log.error({ kind: cause instanceof Error ? cause.name : typeof cause }));
	return new Response(stream, { headers: { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' } });
};

function idIn(asked: string | null): string | undefined {
	return asked !== null && isUuid(asked) ? asked : undefined;
}
