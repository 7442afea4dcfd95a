import type { ReviewDecisions } from '#lib/server/review-decisions.ts';

const quietMilliseconds = 700;

/** Keeps what a reviewer decides on the server shortly after, so that leaving the page or a broken connection loses little. */
export function decisionsSaver(address: string): { save: (decisions: ReviewDecisions) => void; stop: () => void } {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let waiting: ReviewDecisions | undefined;
	const send = (): void => {
		if (waiting === undefined) return;
		const body = new FormData();
		body.set('decisions', JSON.stringify(waiting));
		waiting = undefined;
		// What cannot be sent now is sent with the next decision, and with the end of the review.
		void fetch(`${address}?/decide`, { method: 'POST', body, headers: { 'x-sveltekit-action': 'true' } }).catch(
			() => {}
		);
	};
	return {
		save(decisions) {
			waiting = decisions;
			clearTimeout(timer);
			timer = setTimeout(send, quietMilliseconds);
		},
		stop() {
			clearTimeout(timer);
			send();
		}
	};
}
