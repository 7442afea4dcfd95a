import type { Speaker } from '../transcripts/speaker.ts';

/** How a passage stands to passages of other codes. Distances are in turns; the same turn is 0 away. */
export type CodeRelation =
	/** The other code lies over all of its words. */
	| { readonly kind: 'covered-by' }
	/** They share at least one character. */
	| { readonly kind: 'overlapping' }
	| { readonly kind: 'within-turns'; readonly turns: number }
	/** Somebody who speaks in it has the other code somewhere in the same focus group. */
	| { readonly kind: 'same-speaker' }
	| { readonly kind: 'same-group' };

export type CodeCondition = {
	readonly relation: CodeRelation;
	/** Then no such passage may be there. */
	readonly isAbsent: boolean;
	/** Any of these codes, with the codes under them; none stands for any code at all. */
	readonly codeIds: readonly string[];
};

/** Whose codings are looked at. What a member may not see is left out by the server, whatever is asked. */
export type LayerAsked =
	{ readonly kind: 'own' } | { readonly kind: 'all' } | { readonly kind: 'coder'; readonly coderId: string };

export type AttributeWanted = { readonly key: string; readonly values: readonly string[] };

/**
 * What is looked for: passages with any of some codes, or, where no code is named, whole turns. Everything that is asked besides
 * must hold as well. An empty list asks nothing.
 */
export type PassageQuery = {
	readonly codeIds: readonly string[];
	readonly conditions: readonly CodeCondition[];
	/** As typed; `parseWordQuery` reads it. */
	readonly words: string;
	readonly speakerKinds: readonly Speaker['kind'][];
	readonly participantIds: readonly string[];
	readonly attributes: readonly AttributeWanted[];
	readonly groupNumbers: readonly number[];
	readonly layer: LayerAsked;
};

export const emptyQuery: PassageQuery = {
	codeIds: [],
	conditions: [],
	words: '',
	speakerKinds: [],
	participantIds: [],
	attributes: [],
	groupNumbers: [],
	layer: { kind: 'all' }
};

/** Whether nothing is asked yet, so that everything would be found. */
export function asksNothing({ codeIds, conditions, words }: PassageQuery): boolean {
	return codeIds.length === 0 && conditions.length === 0 && words.trim() === '';
}
