import { deserialize } from '$app/forms';
import type { ImportRefusal } from '#lib/import/imported-transcript.ts';
import type { ReadOptions } from '#lib/import/read-options.ts';
import type { PatternFindings } from './pattern-findings.ts';

type Refused = { readonly unreadable: ImportRefusal | 'source-not-kept' };
export type PatternAnswer = { readonly tried: PatternFindings } | Refused;

const quietMilliseconds = 350;

/** Has the server try an own pattern on the file itself, shortly after it was written. To be made while a component starts. */
export function watchPattern(asked: () => ReadOptions): { readonly answer: PatternAnswer | undefined } {
	let answer = $state.raw<PatternAnswer>();
	$effect(() => {
		const options = asked();
		answer = undefined;
		if (options.ownPattern === undefined) return;
		const body = new FormData();
		body.set('options', JSON.stringify(options));
		const stop = new AbortController();
		const timer = setTimeout(
			() =>
				void answerTo(body, stop.signal).then((given) => {
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

async function answerTo(body: FormData, signal: AbortSignal): Promise<PatternAnswer | undefined> {
	const headers = { 'x-sveltekit-action': 'true' };
	const response = await fetch('?/tryPattern', { method: 'POST', body, headers, signal }).catch(() => undefined);
	if (response === undefined) return undefined;
	const result = deserialize<{ tried: PatternFindings }, Refused>(await response.text());
	return result.type === 'success' || result.type === 'failure' ? result.data : undefined;
}
