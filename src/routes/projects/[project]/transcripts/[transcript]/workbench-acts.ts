import { v7 as uuidV7 } from 'uuid';
import type { Code } from '#lib/codebook/code.ts';
import type { Coding } from '#lib/coding/coding.ts';
import { m } from '#lib/paraglide/messages.js';
import type { CodingOutbox } from './coding-outbox.svelte.ts';
import { refusalWords } from './refusal-words.ts';
import type { Workbench } from './workbench.svelte.ts';

type Surroundings = {
	readonly workbench: Workbench;
	readonly outbox: CodingOutbox;
	/** Address of the project, without a slash at the end. */
	readonly projectAddress: string;
	readonly say: (words: string) => void;
	readonly codeAdded: (code: Code) => void;
};

/** What the coder does: shown at once, saved behind it, and said where it could not be done. */
export function workbenchActs({ workbench, outbox, projectAddress, say, codeAdded }: Surroundings) {
	function apply(code: Code): void {
		if (workbench.passage === undefined) return say(m.coding_select_a_passage());
		const result = workbench.apply(code, uuidV7());
		if (!result.ok) return say(refusalWords(result.reason));
		outbox.add({ act: 'apply-code', coding: result.coding });
		say(m.coding_applied({ code: code.name }));
	}

	function remove(coding: Coding): void {
		workbench.hide(coding);
		outbox.add({ act: 'remove-coding', coding });
		say(m.coding_removed());
	}

	async function undo(): Promise<void> {
		if (!(await outbox.settled())) return say(m.coding_undo_needs_connection());
		const response = await send(`${projectAddress}/transcripts/${workbench.transcript.id}/undo`, {});
		if (response === undefined || !response.ok) return say(m.coding_undo_needs_connection());
		const undone: { remove: Coding[]; restore: Coding[]; isNothingLeft?: true } = await response.json();
		for (const coding of undone.remove) workbench.hide(coding);
		for (const coding of undone.restore) workbench.show(coding);
		say(undone.isNothingLeft ? m.coding_nothing_to_undo() : m.coding_undone());
	}

	async function addCode(name: string): Promise<void> {
		const response = await send(`${projectAddress}/codebook/codes`, { id: uuidV7(), name });
		if (response === undefined) return say(m.coding_undo_needs_connection());
		const answer: { code?: Code; sentence?: string } = await response.json();
		if (answer.code === undefined) return say(answer.sentence ?? m.shell_something_broke());
		codeAdded(answer.code);
		apply(answer.code);
	}

	async function quote(): Promise<void> {
		const passage = workbench.passage;
		if (passage === undefined) return say(m.coding_select_to_quote());
		const response = await send(`${projectAddress}/quotes/passages`, {
			id: uuidV7(),
			transcriptId: workbench.transcript.id,
			textVersion: workbench.transcript.textVersion,
			...passage
		});
		if (response === undefined) return say(m.coding_undo_needs_connection());
		const answer: { sentence?: string } = await response.json();
		say(
			response.ok && answer.sentence === undefined ? m.coding_quoted() : (answer.sentence ?? m.shell_something_broke())
		);
	}

	return { apply, remove, undo, addCode, quote };
}

/** `undefined` when there is no connection. */
async function send(address: string, body: unknown): Promise<Response | undefined> {
	return fetch(address, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body)
	}).catch(() => undefined);
}
