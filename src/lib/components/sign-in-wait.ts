import { m } from '#lib/paraglide/messages.js';

/** How long to wait before the next attempt, in words: seconds up to a minute and a half, whole minutes beyond. */
export function signInWait(waitSeconds: number): string {
	return waitSeconds < 90
		? m.accounts_wait_seconds({ count: waitSeconds })
		: m.accounts_wait_minutes({ count: Math.ceil(waitSeconds / 60) });
}
