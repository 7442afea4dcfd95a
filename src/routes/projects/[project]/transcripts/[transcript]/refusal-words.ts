import type { ApplyCodeRefusal } from '#lib/coding/apply-code.ts';
import { m } from '#lib/paraglide/messages.js';

type Refusal = ApplyCodeRefusal | 'not-found' | 'id-taken' | 'text-changed';

const words: Readonly<Record<Refusal, () => string>> = {
	'outside-transcript': m.coding_refusal_outside_transcript,
	'empty-passage': m.coding_refusal_empty_passage,
	'already-coded': m.coding_refusal_already_coded,
	'code-archived': m.coding_refusal_code_archived,
	'not-found': m.coding_refusal_not_found,
	'id-taken': m.coding_refusal_not_found,
	'text-changed': m.coding_refusal_text_changed
};

/** Why a code could not be put on a passage, in words. */
export function refusalWords(reason: string): string {
	return isRefusal(reason) ? words[reason]() : m.shell_something_broke();
}

function isRefusal(reason: string): reason is Refusal {
	return Object.hasOwn(words, reason);
}
