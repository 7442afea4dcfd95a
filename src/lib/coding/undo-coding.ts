import type { Coding } from './coding.ts';

/** An act on the own layer that can be taken back, as the audit trail tells it. */
export type CodingAct = { readonly act: 'apply-code' | 'remove-coding'; readonly coding: Coding };

/** What taking an act back does to the layer: the coding goes, or comes back. */
export type CodingUndo = { readonly remove: readonly Coding[]; readonly restore: readonly Coding[] };

/**
 * What undoing means. `layer` are the coder's codings of that code in that transcript as they are now: a coding comes back
 * only where nothing has taken its place and its words are still in the text, and one that is already gone stays gone.
 */
export function undoCoding({ act, coding }: CodingAct, layer: readonly Coding[]): CodingUndo {
	const isThere = layer.some(({ id }) => id === coding.id);
	if (act === 'apply-code') return { remove: isThere ? [coding] : [], restore: [] };
	const { start, end } = coding.passage;
	const isCovered = layer.some(({ passage }) => passage.start <= start && end <= passage.end);
	return { remove: [], restore: isThere || isCovered || start === end ? [] : [coding] };
}
