import { error, redirect } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { cookieName, isLocale } from '#lib/paraglide/runtime.js';
import { ownPath } from '#lib/server/own-path.ts';
import type { RequestHandler } from './$types';

const oneYearSeconds = 365 * 24 * 60 * 60;

/** Keeps the chosen language or theme in a cookie, and goes back to the page where it was chosen. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
	if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) {
		error(415, m.shell_not_understood());
	}
	const form = await request.formData();
	const kept = {
		path: '/',
		maxAge: oneYearSeconds,
		sameSite: 'lax',
		httpOnly: true,
		secure: url.protocol === 'https:'
	} as const;
	const language = form.get('language');
	if (isLocale(language)) cookies.set(cookieName, language, kept);
	const theme = form.get('theme');
	if (theme === 'light' || theme === 'dark') cookies.set('theme', theme, kept);
	redirect(303, ownPath(form.get('to')));
};
