import type { KeptAct } from './kept-acts.ts';

/** What came of sending: saved or refused for good; or the act has to wait for the network, or for its coder to be signed in. */
export type Sent =
	| { readonly outcome: 'saved' | 'no-answer' | 'not-signed-in' }
	| { readonly outcome: 'refused'; readonly reason: string };

const patienceMilliseconds = 20_000;

/** Sent twice it is the same act, so that one without an answer can be sent again. */
export async function sendAct(address: string, coderId: string, act: KeptAct): Promise<Sent> {
	const response = await fetch(address, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(requestOf(act, coderId)),
		signal: AbortSignal.timeout(patienceMilliseconds)
	}).catch(() => undefined);
	if (response === undefined || response.status >= 500 || response.status === 429) return { outcome: 'no-answer' };
	if (response.ok) return { outcome: 'saved' };
	const { reason }: { reason?: string } = await response.json().catch(() => ({}));
	if (reason === 'another-member') return { outcome: 'not-signed-in' };
	if (reason !== undefined) return { outcome: 'refused', reason };
	return response.status === 400 ? { outcome: 'refused', reason: 'not-understood' } : { outcome: 'not-signed-in' };
}

function requestOf({ id, act, change, textVersions }: KeptAct, coderId: string) {
	const kept = new Set(change.after.map((coding) => coding.id));
	return {
		...{ id, act, coderId },
		transcripts: Object.entries(textVersions).map(([transcriptId, textVersion]) => ({ id: transcriptId, textVersion })),
		removed: change.before.filter((coding) => !kept.has(coding.id)).map((coding) => ({ id: coding.id })),
		put: change.after.map((coding) => ({
			id: coding.id,
			codeId: coding.codeId,
			...coding.passage,
			isExemplar: coding.isExemplar,
			isDoubtful: coding.isDoubtful
		}))
	};
}
