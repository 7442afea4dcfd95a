import { deserialize } from '$app/forms';
import { m } from '#lib/paraglide/messages.js';
import type { TouchedByEdit } from '#lib/server/touched-by-edit.ts';
import type { TextReplacement } from '#lib/transcripts/text-replacement.ts';

export type TouchesAnswer = { readonly touched: TouchedByEdit } | { readonly refused: string };

const quietMilliseconds = 300;

/** Asks the server what replacements would touch, shortly after they changed. To be made while a component starts. */
export function watchTouches(
	address: () => string,
	asked: () => { readonly edits: readonly TextReplacement[]; readonly textVersion: number }
): { readonly answer: TouchesAnswer | undefined } {
	let answer = $state.raw<TouchesAnswer>();
	$effect(() => {
		const { edits, textVersion } = asked();
		answer = undefined;
		if (edits.length === 0) return;
		const body = new FormData();
		body.set('masking', JSON.stringify({ edits }));
		body.set('textVersion', String(textVersion));
		const stop = new AbortController();
		const timer = setTimeout(
			() =>
				void answerTo(address(), body, stop.signal).then((given) => {
					if (!stop.signal.aborted) answer = given;
				}),
			quietMilliseconds
		);
		return () => {
			clearTimeout(timer);
			stop.abort();
		};
	});
	return {
		get answer() {
			return answer;
		}
	};
}

/** What is touched, in words. */
export function touchesWords({ codings, coders, quotes, memos, isOwnLayerOnly }: TouchedByEdit): string {
	if (isOwnLayerOnly) return m.privacy_touches_of_own({ codings, quotes, memos });
	return codings + quotes + memos === 0
		? m.privacy_touches_nothing()
		: m.privacy_touches({ codings, coders, quotes, memos });
}

async function answerTo(address: string, body: FormData, signal: AbortSignal): Promise<TouchesAnswer | undefined> {
	const headers = { 'x-sveltekit-action': 'true' };
	const response = await fetch(`${address}?/touches`, { method: 'POST', body, headers, signal }).catch(() => undefined);
	if (response === undefined) return undefined;
	const result = deserialize<{ touched: TouchedByEdit }, { refused: string }>(await response.text());
	return result.type === 'success' || result.type === 'failure' ? result.data : undefined;
}
