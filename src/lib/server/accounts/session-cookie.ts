import type { RequestEvent } from '@sveltejs/kit';
import type { Cookie } from 'lucia';

/** Sets a session cookie; `secure` follows the address, or signing in would break on plain http in a local network. */
export function writeSessionCookie(event: Pick<RequestEvent, 'cookies' | 'url'>, cookie: Cookie): void {
	event.cookies.set(cookie.name, cookie.value, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: event.url.protocol === 'https:',
		...(cookie.attributes.maxAge === undefined ? {} : { maxAge: cookie.attributes.maxAge }),
		...(cookie.attributes.expires === undefined ? {} : { expires: cookie.attributes.expires })
	});
}
