import type { MarkRefusal } from '#lib/coding/mark-turn.ts';
import { m } from '#lib/paraglide/messages.js';

const words = {
	'no-such-turn': m.conversation_refused_no_such_turn,
	'answers-itself': m.conversation_refused_answers_itself,
	'answers-later-turn': m.conversation_refused_answers_later,
	'marked-already': m.conversation_refused_already,
	'changed-since': m.conversation_refused_changed,
	'id-taken': m.conversation_refused_changed,
	'speaker-withdrawn': m.conversation_refused_withdrawn
} as const satisfies Record<MarkRefusal | 'changed-since' | 'id-taken' | 'speaker-withdrawn', () => string>;

/** Why a mark was not given; what the server says beyond its reasons is a fault. */
export function markRefusalWords(reason: string): string {
	const known = Object.entries(words).find(([one]) => one === reason);
	return known === undefined ? m.shell_something_broke() : known[1]();
}
