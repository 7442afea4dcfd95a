import type { ApplyCodeRefusal } from '#lib/coding/apply-code.ts';
import type { ChangeCodingRefusal } from '#lib/coding/change-coding.ts';
import { m } from '#lib/paraglide/messages.js';

type Refusal = ApplyCodeRefusal | ChangeCodingRefusal | 'not-found' | 'id-taken' | 'text-changed' | 'changed-since';

const words: Readonly<Record<Refusal, () => string>> = {
	'outside-transcript': m.coding_refusal_outside_transcript,
	'empty-passage': m.coding_refusal_empty_passage,
	'already-coded': m.coding_refusal_already_coded,
	'code-archived': m.coding_refusal_code_archived,
	'not-found': m.coding_refusal_not_found,
	'id-taken': m.coding_refusal_not_found,
	'text-changed': m.coding_refusal_text_changed,
	'changed-since': m.coding_refusal_changed_since,
	'no-change': m.coding_refusal_no_change,
	'nothing-to-join': m.coding_refusal_nothing_to_join
};

/** Why a code could not be put on a passage, in words. */
export function refusalWords(reason: string): string {
	return isRefusal(reason) ? words[reason]() : m.shell_something_broke();
}

/** Why an act could not be taken back, or done again, in words. */
export function turnRefusalWords(way: 'undo' | 'redo', reason: string): string {
	if (reason === 'changed-since') return m.coding_refusal_later_work();
	return way === 'undo' ? m.coding_nothing_to_undo() : m.coding_nothing_to_redo();
}

function isRefusal(reason: string): reason is Refusal {
	return Object.hasOwn(words, reason);
}
