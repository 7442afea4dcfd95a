import { browser } from '$app/environment';
import type { ReviewDecisions } from '#lib/server/review-decisions.ts';

const quietMilliseconds = 400;
const retryMilliseconds = 5000;
/** Browsers refuse to finish a longer request for a page that is being left. */
const longestWhenLeaving = 60_000;

/**
 * Keeps what a reviewer decides on the server shortly after, so that leaving the page loses nothing; what could not be
 * sent is sent again until it is, or until something newer is.
 */
export function decisionsSaver(address: string): { save: (decisions: ReviewDecisions) => void; stop: () => void } {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let waiting: string | undefined;

	async function send(): Promise<void> {
		clearTimeout(timer);
		const decisions = waiting;
		if (decisions === undefined) return;
		waiting = undefined;
		const body = new FormData();
		body.set('decisions', decisions);
		const response = await fetch(`${address}?/decide`, {
			method: 'POST',
			body,
			headers: { 'x-sveltekit-action': 'true' },
			keepalive: decisions.length < longestWhenLeaving
		}).catch(() => undefined);
		const isSent = response !== undefined && response.status < 500;
		if (isSent || waiting !== undefined) return;
		waiting = decisions;
		timer = setTimeout(() => void send(), retryMilliseconds);
	}

	const leave = (): void => void send();
	if (browser) addEventListener('beforeunload', leave);
	return {
		save(decisions) {
			waiting = JSON.stringify(decisions);
			clearTimeout(timer);
			timer = setTimeout(() => void send(), quietMilliseconds);
		},
		stop() {
			removeEventListener('beforeunload', leave);
			void send();
		}
	};
}
