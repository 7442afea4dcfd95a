import { v7 as uuidV7 } from 'uuid';
import type { Code } from '#lib/codebook/code.ts';
import type { Coding } from '#lib/coding/coding.ts';
import type { LayerAct, LayerChange } from '#lib/coding/layer-change.ts';
import { m } from '#lib/paraglide/messages.js';
import type { CodingOutbox } from './coding-outbox.svelte.ts';
import { refusalWords, turnRefusalWords } from './refusal-words.ts';
import type { Workbench } from './workbench.svelte.ts';

type Surroundings = {
	readonly workbench: Workbench;
	readonly outbox: CodingOutbox;
	/** Address of the project, without a slash at the end. */
	readonly projectAddress: string;
	readonly say: (words: string) => void;
	readonly codeAdded: (code: Code) => void;
};

type Changed = { readonly codings?: readonly Coding[] };
type TurnedBack = { readonly before?: Changed; readonly after?: Changed; readonly reason?: string };

/** What the coder does: shown at once, saved behind it, and said where it could not be done. */
export function workbenchActs({ workbench, outbox, projectAddress, say, codeAdded }: Surroundings) {
	function act(name: LayerAct, change: LayerChange, words: string): void {
		workbench.change(change);
		outbox.add({ id: uuidV7(), act: name, change });
		say(words);
	}

	function apply(code: Code): void {
		if (workbench.passage === undefined) return say(m.coding_select_a_passage());
		const result = workbench.applying(code, uuidV7(), workbench.passage);
		if (!result.ok) return say(refusalWords(result.reason));
		act('apply-code', result.change, m.coding_applied({ code: code.name }));
	}

	function remove(coding: Coding): void {
		act('remove-coding', { before: [coding], after: [] }, m.coding_removed());
	}

	async function turnBack(way: 'undo' | 'redo'): Promise<void> {
		if (!(await outbox.settled())) return say(m.coding_undo_needs_connection());
		const response = await send(`${projectAddress}/${way}`, { id: uuidV7() });
		if (response === undefined) return say(m.coding_undo_needs_connection());
		const answer: TurnedBack = await response.json();
		if (answer.reason !== undefined) return say(turnRefusalWords(way, answer.reason));
		workbench.change({ before: answer.before?.codings ?? [], after: answer.after?.codings ?? [] });
		say(way === 'undo' ? m.coding_undone() : m.coding_redone());
	}

	async function addCode(name: string): Promise<void> {
		const response = await send(`${projectAddress}/codebook/codes`, { id: uuidV7(), name });
		if (response === undefined) return say(m.coding_undo_needs_connection());
		const answer: { code?: Code; sentence?: string; warning?: string } = await response.json();
		if (answer.code === undefined) return say(answer.sentence ?? m.shell_something_broke());
		codeAdded(answer.code);
		apply(answer.code);
		if (answer.warning !== undefined) say(answer.warning);
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

	return { act, apply, remove, undo: () => turnBack('undo'), redo: () => turnBack('redo'), addCode, quote };
}

/** `undefined` when there is no connection. */
async function send(address: string, body: unknown): Promise<Response | undefined> {
	return fetch(address, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body)
	}).catch(() => undefined);
}
