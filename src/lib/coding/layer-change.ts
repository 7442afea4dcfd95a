import type { Coding } from './coding.ts';

/**
 * What an act does to one coder's layer: the codings as they stood before, and as they stand after. A coding in both is changed,
 * one that is only before is gone, one that is only after is new. Turned round it is the undoing.
 */
export type LayerChange = { readonly before: readonly Coding[]; readonly after: readonly Coding[] };

/** The acts on the own layer, as the audit trail names them. */
export const layerActs = [
	'apply-code',
	'remove-coding',
	'recode',
	'move-coding-end',
	'split-coding',
	'split-code',
	'join-codings',
	'mark-coding',
	'look-again'
] as const;

export type LayerAct = (typeof layerActs)[number];

/** Several changes to one layer that are one step for whoever undoes them. No coding may be in two of them. */
export function together(changes: readonly LayerChange[]): LayerChange {
	return { before: changes.flatMap(({ before }) => before), after: changes.flatMap(({ after }) => after) };
}

/** The layer after a change, or before it when the change is turned round. */
export function changedLayer(layer: readonly Coding[], { before, after }: LayerChange): Coding[] {
	const gone = new Set([...before, ...after].map(({ id }) => id));
	return [...layer.filter(({ id }) => !gone.has(id)), ...after];
}
