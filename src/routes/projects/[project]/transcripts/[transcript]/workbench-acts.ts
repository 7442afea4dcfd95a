import { v7 as uuidV7 } from 'uuid';
import type { Code } from '#lib/codebook/code.ts';
import type { Coding } from '#lib/coding/coding.ts';
import {
	joinWithNext,
	markCoding,
	moveCodingEnds,
	recode,
	splitCoding,
	type ChangeCodingResult
} from '#lib/coding/change-coding.ts';
import { together, type LayerAct, type LayerChange } from '#lib/coding/layer-change.ts';
import { longestCodeName } from '#lib/codebook/code-name.ts';
import type { InteractionMark } from '#lib/coding/interaction-mark.ts';
import type { MarkChange } from '#lib/coding/mark-turn.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { TextRange } from '#lib/transcripts/text-range.ts';
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
	/** Marks on turns that undo or redo changed. */
	/** The codebook is another now, and has to be read again. */
	readonly codesTurnedBack: () => void;
	readonly marksTurnedBack: (change: MarkChange) => void;
};

type Changed = {
	readonly codes?: readonly unknown[];
	readonly codings?: readonly Coding[];
	readonly marks?: readonly InteractionMark[];
};
type TurnedBack = { readonly before?: Changed; readonly after?: Changed; readonly reason?: string };

/** What the coder does: shown at once, saved behind it, and said where it could not be done. */
export function workbenchActs({
	workbench,
	outbox,
	projectAddress,
	say,
	codeAdded,
	codesTurnedBack,
	marksTurnedBack
}: Surroundings) {
	function act(name: LayerAct, change: LayerChange, words: string): void {
		workbench.change(change);
		outbox.add({ id: uuidV7(), act: name, change });
		say(words);
	}

	/** Puts codes on the selected passage in one step; those that it has already are left aside. */
	function applyAll(codes: readonly Code[]): void {
		const { passage } = workbench;
		if (passage === undefined) return say(m.coding_select_a_passage());
		const results = codes.map((code) => ({ code, result: workbench.applying(code, uuidV7(), passage) }));
		const applied = results.flatMap(({ code, result }) => (result.ok ? [{ code, change: result.change }] : []));
		const refused = results.flatMap(({ result }) => (result.ok ? [] : [result.reason]))[0];
		if (applied.length === 0) return say(refusalWords(refused ?? 'no-change'));
		const names = new Intl.ListFormat(getLocale()).format(applied.map(({ code }) => code.name));
		act('apply-code', together(applied.map(({ change }) => change)), m.coding_applied({ code: names }));
	}

	function remove(coding: Coding): void {
		act('remove-coding', { before: [coding], after: [] }, m.coding_removed());
	}

	function change(name: LayerAct, result: ChangeCodingResult, words: string): void {
		if (result.ok) act(name, result.change, words);
		else say(refusalWords(result.reason));
	}

	function swap(coding: Coding, code: Code): void {
		change('recode', recode(coding, code, workbench.ownLayer), m.coding_swapped({ code: code.name }));
	}

	function moveEnds(coding: Coding, range: TextRange): void {
		const result = moveCodingEnds(coding, range, workbench.transcript.text, workbench.ownLayer);
		change('move-coding-end', result, m.coding_end_moved());
	}

	/** Cuts the focused coding where the selected passage begins or, when it begins with it, where the passage ends. */
	function split(coding: Coding): void {
		const { passage } = workbench;
		const at = passage === undefined || passage.start <= coding.passage.start ? passage?.end : passage.start;
		const result = splitCoding(coding, at ?? coding.passage.start, uuidV7(), workbench.transcript.text);
		if (!result.ok) return say(m.coding_select_where_to_split());
		act('split-coding', result.change, m.coding_split_done());
	}

	function join(coding: Coding): void {
		change('join-codings', joinWithNext(coding, workbench.ownLayer), m.coding_joined());
	}

	function mark(coding: Coding, as: 'isExemplar' | 'isDoubtful'): void {
		const isOn = coding[as] !== true;
		const words = as === 'isExemplar' ? m.coding_marked_exemplar : m.coding_marked_doubtful;
		act('mark-coding', markCoding(coding, as), isOn ? words() : m.coding_mark_removed());
	}

	async function turnBack(way: 'undo' | 'redo'): Promise<void> {
		if (!(await outbox.settled())) return say(m.coding_undo_needs_connection());
		const id = uuidV7();
		const response = await send(`${projectAddress}/${way}`, { id });
		if (response === undefined) return say(m.coding_undo_needs_connection());
		const answer: TurnedBack = await response.json();
		if (answer.reason !== undefined) return say(turnRefusalWords(way, answer.reason));
		outbox.hasShown(id);
		workbench.change({ before: answer.before?.codings ?? [], after: answer.after?.codings ?? [] });
		marksTurnedBack({ before: answer.before?.marks ?? [], after: answer.after?.marks ?? [] });
		if ([answer.before, answer.after].some((changed) => (changed?.codes ?? []).length > 0)) codesTurnedBack();
		say(way === 'undo' ? m.coding_undone() : m.coding_redone());
	}

	async function addCode(name: string): Promise<void> {
		const response = await send(`${projectAddress}/codebook/codes`, { id: uuidV7(), name });
		if (response === undefined) return say(m.coding_undo_needs_connection());
		const answer: { code?: Code; sentence?: string; warning?: string } = await response.json();
		if (answer.code === undefined) return say(answer.sentence ?? m.shell_something_broke());
		codeAdded(answer.code);
		applyAll([answer.code]);
		if (answer.warning !== undefined) say(answer.warning);
	}

	/** Makes a code of the selected words and puts it on them. */
	async function codeInVivo(): Promise<void> {
		const { passage } = workbench;
		if (passage === undefined) return say(m.coding_select_a_passage());
		const words = workbench.transcript.text.slice(passage.start, passage.end).replace(/\s+/g, ' ').trim();
		return words.length > longestCodeName ? say(m.coding_too_long_for_a_code()) : addCode(words);
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

	return {
		applyAll,
		remove,
		swap,
		moveEnds,
		split,
		join,
		mark,
		undo: () => turnBack('undo'),
		redo: () => turnBack('redo'),
		addCode,
		codeInVivo,
		quote
	};
}

/** `undefined` when there is no connection. */
async function send(address: string, body: unknown): Promise<Response | undefined> {
	return fetch(address, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body)
	}).catch(() => undefined);
}
