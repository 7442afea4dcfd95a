import { v7 as uuidV7 } from 'uuid';
import type { MemoKind } from '#lib/memos/memo.ts';

/** What a memo that is being written is on, as the server is asked. */
export type NewMemoSubject =
	| { readonly kind: 'project' }
	| { readonly kind: 'code'; readonly codeId: string }
	| { readonly kind: 'coding'; readonly codingId: string }
	| { readonly kind: 'transcript'; readonly transcriptId: string }
	| {
			readonly kind: 'passage';
			readonly transcriptId: string;
			readonly start: number;
			readonly end: number;
			/** Of the text that the offsets were read from. */
			readonly textVersion: number;
	  };

/** What somebody else made of a memo while it was being changed. */
export type StandingWords = {
	readonly version: number;
	readonly text: string;
	readonly name: string;
	readonly at: number;
};

export type MemoRefusal =
	'no-connection' | 'not-found' | 'not-yours' | 'id-taken' | 'empty' | 'too-long' | 'text-changed' | 'outside';

/** What came of an act on a memo; `eventId` is what undoing it names. */
export type MemoSaved =
	| { readonly ok: true; readonly eventId: string; readonly memoId: string }
	| { readonly ok: false; readonly reason: MemoRefusal }
	| { readonly ok: false; readonly reason: 'changed-meanwhile'; readonly standing: StandingWords };

/** The acts on memos from a browser. An act that got no answer keeps its ids, so that trying again does not do it twice. */
export function memoActs(projectAddress: string) {
	let unanswered: { readonly said: string; readonly id: string; readonly memoId: string } | undefined;

	async function act(name: MemoActName, asked: Asked): Promise<MemoSaved> {
		const said = JSON.stringify([name, asked]);
		const ids = unanswered?.said === said ? unanswered : { said, id: uuidV7(), memoId: asked.memoId ?? uuidV7() };
		unanswered = ids;
		const { id, memoId } = ids;
		const response = await post(`${projectAddress}/memos/${name}`, { ...asked, id, memoId });
		if (response === undefined || response.status >= 500) return { ok: false, reason: 'no-connection' };
		unanswered = undefined;
		if (response.ok) return { ok: true, eventId: id, memoId };
		const answer: { reason?: string; standing?: StandingWords } = await response.json().catch(() => ({}));
		if (answer.standing !== undefined) return { ok: false, reason: 'changed-meanwhile', standing: answer.standing };
		return { ok: false, reason: refusals.find((known) => known === answer.reason) ?? 'not-found' };
	}

	return {
		write: (on: NewMemoSubject, text: string) => act('write', { ...on, text }),
		change: (memoId: string, version: number, text: string) => act('change', { memoId, version, text }),
		remove: (memoId: string, version: number) => act('remove', { memoId, version }),
		/** False when later work stands on it, or the connection is gone. */
		undo: async (undoneId: string) => (await post(`${projectAddress}/undo`, { id: uuidV7(), undoneId }))?.ok === true,
		redo: async () => (await post(`${projectAddress}/redo`, { id: uuidV7() }))?.ok === true
	};
}

export type MemoActs = ReturnType<typeof memoActs>;

type MemoActName = 'write' | 'change' | 'remove';
type Asked = { readonly kind?: MemoKind; readonly memoId?: string; readonly version?: number; readonly text?: string };

const refusals = [
	...(['not-found', 'not-yours', 'id-taken', 'empty', 'too-long', 'text-changed', 'outside'] as const)
] satisfies readonly MemoRefusal[];

/** `undefined` when there is no connection. */
function post(address: string, body: unknown): Promise<Response | undefined> {
	return fetch(address, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body)
	}).catch(() => undefined);
}
