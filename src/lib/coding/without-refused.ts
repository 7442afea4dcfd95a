import type { LayerChange } from './layer-change.ts';

/**
 * A change that was made on top of another, once that other one was refused: what it began from is what stood before the refused
 * one. Taking it back then brings nothing to light that was never there.
 */
export function withoutRefused(change: LayerChange, refused: LayerChange): LayerChange {
	const stood = new Map(refused.before.map((coding) => [coding.id, coding]));
	const touched = new Set([...refused.before, ...refused.after].map(({ id }) => id));
	return {
		before: change.before.flatMap((coding) => (touched.has(coding.id) ? (stood.get(coding.id) ?? []) : coding)),
		after: change.after
	};
}
