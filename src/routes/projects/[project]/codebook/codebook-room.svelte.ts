import { tick } from 'svelte';
import { v7 as uuidV7 } from 'uuid';
import { invalidateAll } from '$app/navigation';
import type { Code } from '#lib/codebook/code.ts';
import type { CodePlace } from '#lib/codebook/outline-move.ts';
import { siblingsOf } from '#lib/codebook/siblings-of.ts';
import type { LayerAct, LayerChange } from '#lib/coding/layer-change.ts';
import { m } from '#lib/paraglide/messages.js';
import { turnRefusalWords } from '../transcripts/[transcript]/refusal-words.ts';

type Answer = { readonly reason?: string; readonly sentence?: string };

/** What is done in the codebook without a form, and what there is to say about it. */
export class CodebookRoom {
	readonly #projectAddress: () => string;
	readonly #codes: () => readonly Code[];
	#said = $state('');
	/** The code that was moved last: where it stands is told from the codebook as it is, which may still be on its way. */
	#movedId: string | undefined = $state();

	constructor(projectAddress: () => string, codes: () => readonly Code[]) {
		this.#projectAddress = projectAddress;
		this.#codes = codes;
	}

	get message(): string {
		return this.#movedId === undefined ? this.#said : placeWords(this.#codes(), this.#movedId);
	}

	async move(code: Code, to: CodePlace | undefined): Promise<void> {
		if (to === undefined) return this.say(m.codebook_move_nowhere({ name: code.name }));
		const answer = await this.#send('codebook/moves', { codeId: code.id, ...to });
		if (answer?.sentence !== undefined) return this.say(answer.sentence);
		if (answer === undefined) return this.say(m.coding_undo_needs_connection());
		await invalidateAll();
		await tick();
		document.querySelector<HTMLElement>(`[data-code-id="${code.id}"]`)?.focus();
		this.#movedId = code.id;
	}

	async turnBack(way: 'undo' | 'redo'): Promise<void> {
		const answer = await this.#send(way, {});
		if (answer === undefined) return this.say(m.coding_undo_needs_connection());
		if (answer.reason !== undefined) return this.say(turnRefusalWords(way, answer.reason));
		await invalidateAll();
		this.say(way === 'undo' ? m.coding_undone() : m.coding_redone());
	}

	/** Writes a change of the own layer; answers whether it stands. */
	async changeLayer(act: LayerAct, change: LayerChange, textVersions: ReadonlyMap<string, number>): Promise<boolean> {
		const kept = new Set(change.after.map(({ id }) => id));
		const touched = new Set([...change.before, ...change.after].map(({ passage }) => passage.transcriptId));
		const answer = await this.#send('coding-acts', {
			act,
			transcripts: [...touched].map((id) => ({ id, textVersion: textVersions.get(id) ?? 0 })),
			removed: change.before.filter(({ id }) => !kept.has(id)).map(({ id }) => ({ id })),
			put: change.after.map(({ id, codeId, passage, isExemplar, isDoubtful }) => ({
				...{ id, codeId, ...passage },
				...(isExemplar && { isExemplar }),
				...(isDoubtful && { isDoubtful })
			}))
		});
		if (answer !== undefined && answer.reason === undefined) return true;
		this.say(answer === undefined ? m.coding_undo_needs_connection() : m.coding_refusal_changed_since());
		return false;
	}

	say(words: string): void {
		this.#movedId = undefined;
		this.#said = words;
	}

	/** `undefined` when there is no connection. */
	async #send(path: string, body: object): Promise<Answer | undefined> {
		const response = await fetch(`${this.#projectAddress()}/${path}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ id: uuidV7(), ...body })
		}).catch(() => undefined);
		return response?.json().catch(() => ({ sentence: m.shell_something_broke(), reason: 'broken' }));
	}
}

/** Where a code stands now, as it is read out after a move. */
function placeWords(codes: readonly Code[], codeId: string): string {
	const code = codes.find(({ id }) => id === codeId);
	if (code === undefined) return '';
	const parent = codes.find(({ id }) => id === code.parentId);
	const siblings = siblingsOf(codes, code.parentId).filter(({ isArchived }) => !isArchived);
	const place = siblings.findIndex(({ id }) => id === codeId) + 1;
	const told = { name: code.name, place, count: siblings.length };
	return parent === undefined
		? m.codebook_stands_at_top(told)
		: m.codebook_stands_under({ ...told, parent: parent.name });
}
