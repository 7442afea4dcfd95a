import type { InteractionKind } from '#lib/coding/interaction-mark.ts';
import { m } from '#lib/paraglide/messages.js';

/** What a turn does, as it stands on a button or in a list. */
export const kindWords = {
	agrees: m.conversation_kind_agrees,
	disagrees: m.conversation_kind_disagrees,
	'builds-on': m.conversation_kind_builds_on,
	question: m.conversation_kind_question,
	laughter: m.conversation_kind_laughter,
	silence: m.conversation_kind_silence,
	prompted: m.conversation_kind_prompted
} as const satisfies Record<InteractionKind, () => string>;
