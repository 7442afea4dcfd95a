import { error, redirect, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { v7 as uuidV7 } from 'uuid';
import { building } from '$app/environment';
import { m } from '#lib/paraglide/messages.js';
import { getTextDirection } from '#lib/paraglide/runtime.js';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { accessNeeded, isAllowed } from '#lib/server/access.ts';
import { sessionsOf } from '#lib/server/accounts/lucia.ts';
import { writeSessionCookie } from '#lib/server/accounts/session-cookie.ts';
import { database } from '#lib/server/database/database.ts';
import { log } from '#lib/server/log.ts';
import { findMembership } from '#lib/server/members.ts';
import { isBodyTooLarge, isForeignWrite, securityHeaders } from '#lib/server/request-guards.ts';
import { startProgram } from '#lib/server/start-program.ts';

export const init: ServerInit = async () => {
	if (!building) await startProgram();
};

const logged: Handle = async ({ event, resolve }) => {
	const startedAt = performance.now();
	event.locals.requestId = uuidV7();
	const response = await resolve(event);
	log.info({
		request: event.locals.requestId,
		method: event.request.method,
		route: event.route.id ?? 'none',
		status: response.status,
		milliseconds: Math.round(performance.now() - startedAt)
	});
	return response;
};

/** In the reader's language and theme. It comes first, so that refusals are in that language too. */
const worded: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, async ({ request, locale }) => {
		event.request = request;
		const theme = event.cookies.get('theme');
		event.locals.theme = theme === 'light' || theme === 'dark' ? theme : 'system';
		const response = await resolve(event, {
			transformPageChunk: ({ html }) =>
				html
					.replace('%lang%', locale)
					.replace('%dir%', getTextDirection(locale))
					.replace('%theme%', event.locals.theme),
			preload: ({ type, path }) => type !== 'font' || path.includes('latin-wght-normal')
		});
		for (const [name, value] of securityHeaders(event.url)) response.headers.set(name, value);
		return response;
	});

const guarded: Handle = async ({ event, resolve }) => {
	if (isForeignWrite(event.request, event.url)) error(403, m.shell_foreign_write());
	if (isBodyTooLarge(event.request, event.route.id)) error(413, m.shell_form_too_large());
	return resolve(event);
};

/** The one place where it is decided who may come in. */
const admitted: Handle = async ({ event, resolve }) => {
	await recogniseAccount(event);
	if (event.route.id === null) return resolve(event);
	const access = accessNeeded(event.route.id, event.request.method, event.url);
	if (access === 'anyone') return resolve(event);
	if (event.locals.account === undefined) {
		if (event.request.method === 'GET' && access !== undefined) {
			redirect(303, `/sign-in?to=${encodeURIComponent(event.url.pathname)}`);
		}
		error(401, m.shell_sign_in_first());
	}
	const projectId = event.params['project'];
	if (projectId !== undefined) {
		const membership = await findMembership(database(), projectId, event.locals.account.id);
		if (membership === undefined) error(404, m.shell_not_found());
		event.locals.member = membership.member;
		event.locals.project = membership.project;
	}
	if (access === undefined) error(405, m.shell_not_possible_here());
	if (access === 'signed-in') return resolve(event);
	if (event.locals.member === undefined || !isAllowed(access, event.locals.member.role)) {
		error(403, m.shell_not_your_role());
	}
	return resolve(event);
};

async function recogniseAccount(event: Parameters<Handle>[0]['event']): Promise<void> {
	const sessions = sessionsOf(database());
	const secret = event.cookies.get(sessions.sessionCookieName);
	if (secret === undefined) return;
	const { session, user } = await sessions.validateSession(secret);
	if (session === null) {
		event.cookies.delete(sessions.sessionCookieName, { path: '/' });
		return;
	}
	if (session.fresh) writeSessionCookie(event, sessions.createSessionCookie(secret));
	event.locals.account = user;
	event.locals.sessionSecret = secret;
}

export const handle: Handle = sequence(logged, worded, guarded, admitted);

export const handleError: HandleServerError = ({ error: cause, event, status }) => {
	const reference = event.locals.requestId;
	if (status === 404) return { message: m.shell_not_found() };
	log.error({
		request: reference,
		route: event.route.id ?? 'none',
		status,
		kind: cause instanceof Error ? cause.name : typeof cause,
		stack: cause instanceof Error ? stackWithoutMessage(cause) : undefined
	});
	return { message: m.shell_something_broke(), reference };
};

/** The message of an error can quote what somebody wrote or said; the places in the program cannot. */
function stackWithoutMessage(cause: Error): string {
	return (cause.stack ?? '')
		.split('\n')
		.filter((line) => line.trimStart().startsWith('at '))
		.join('\n');
}
