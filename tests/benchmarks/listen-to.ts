import { setTimeout as wait } from 'node:timers/promises';

/** Longer than the server takes to look for new events. */
const lastWordsMilliseconds = 600;

/** Listens to a stream of events as a page does; `stop` gives how many acts were told. */
export async function listenTo(address: string, cookie: string): Promise<{ readonly stop: () => Promise<number> }> {
	const ending = new AbortController();
	const response = await fetch(address, { headers: { cookie }, signal: ending.signal });
	if (!response.ok || response.body === null) throw new Error(`${address} answered ${response.status}`);
	let heard = '';
	const decoder = new TextDecoder();
	const body = response.body;
	const reading = (async () => {
		for await (const piece of body) heard += decoder.decode(piece, { stream: true });
	})().catch(() => undefined);
	return {
		async stop() {
			await wait(lastWordsMilliseconds);
			ending.abort();
			await reading;
			return heard.match(/^id: /gm)?.length ?? 0;
		}
	};
}
