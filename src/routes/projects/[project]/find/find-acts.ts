import { v7 as uuidV7 } from 'uuid';
import { codePassages } from '#lib/coding/code-passages.ts';
import type { Coding } from '#lib/coding/coding.ts';
import { m } from '#lib/paraglide/messages.js';
import type { ShownPassage } from '#lib/server/shown-passages.ts';

type Told = { readonly words: string; readonly eventId?: string };

/** Chooses passages as quotes, one after the other, and says how many were and why others were not. */
export async function addToQuotes(projectAddress: string, passages: readonly ShownPassage[]): Promise<Told> {
	let added = 0;
	const refusals: string[] = [];
	for (const { transcriptId, start, end, textVersion } of passages) {
		const body = { id: uuidV7(), transcriptId, start, end, textVersion };
		const response = await send(`${projectAddress}/quotes/passages`, body);
		if (response === undefined) return { words: m.find_no_connection() };
		if (response.ok) {
			added += 1;
			continue;
		}
		const answer: { sentence?: string } = await response.json();
		refusals.push(answer.sentence ?? m.shell_something_broke());
	}
	const sentence = [...new Set(refusals)].join(' ');
	const told = added > 0 || refusals.length === 0 ? [m.find_quoted({ count: added })] : [];
	if (refusals.length > 0) told.push(m.find_quoted_not({ count: refusals.length, sentence }));
	return { words: told.join(' ') };
}

/** Gives a code to the passages that were accepted, as one act that is undone as one. */
export async function codeAccepted(
	projectAddress: string,
	coderId: string,
	codeId: string,
	accepted: readonly ShownPassage[]
): Promise<Told> {
	const answer = await fetch(`${projectAddress}/find/layer?code=${codeId}`).catch(() => undefined);
	if (answer?.ok !== true) return { words: m.find_no_connection() };
	const layer: readonly Coding[] = await answer.json();
	const passages = accepted.map((passage) => ({ ...passage, codingId: uuidV7() }));
	const { before, after } = codePassages(passages, codeId, coderId, layer);
	if (after.length === 0) return { words: m.find_reviewed_nothing() };
	const versions = new Map(accepted.map(({ transcriptId, textVersion }) => [transcriptId, textVersion]));
	const touched = new Set(after.map(({ passage }) => passage.transcriptId));
	const kept = new Set(after.map(({ id }) => id));
	const eventId = uuidV7();
	const response = await send(`${projectAddress}/coding-acts`, {
		...{ id: eventId, act: 'apply-code' },
		transcripts: [...versions].filter(([id]) => touched.has(id)).map(([id, textVersion]) => ({ id, textVersion })),
		removed: before.filter(({ id }) => !kept.has(id)).map(({ id }) => ({ id })),
		put: after.map(({ id, passage, isExemplar, isDoubtful }) => ({
			...{ id, codeId, ...passage },
			...(isExemplar === true ? { isExemplar } : {}),
			...(isDoubtful === true ? { isDoubtful } : {})
		}))
	});
	if (response === undefined) return { words: m.find_no_connection() };
	return response.ok
		? { words: m.find_reviewed({ count: after.length }), eventId }
		: { words: m.find_review_refused() };
}

export async function undoAct(projectAddress: string, eventId: string): Promise<Told> {
	const response = await send(`${projectAddress}/undo`, { id: uuidV7(), undoneId: eventId });
	if (response === undefined) return { words: m.find_no_connection() };
	const { reason }: { reason?: string } = await response.json();
	return { words: response.ok && reason === undefined ? m.find_undone() : m.find_review_refused() };
}

/** `undefined` when there is no connection. */
async function send(address: string, body: unknown): Promise<Response | undefined> {
	return fetch(address, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body)
	}).catch(() => undefined);
}
