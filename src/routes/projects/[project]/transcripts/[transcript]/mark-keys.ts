import type { InteractionKind } from '#lib/coding/interaction-mark.ts';

/** After X, the letter that gives the current turn a mark. V is for both "vraag" and a question's mark on paper. */
export const markKeys = {
	agrees: 'a',
	disagrees: 'd',
	'builds-on': 'b',
	question: 'v',
	laughter: 'l',
	silence: 's',
	prompted: 'p'
} as const satisfies Record<InteractionKind, string>;
