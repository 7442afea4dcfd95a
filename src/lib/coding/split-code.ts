import type { Coding } from './coding.ts';
import { joinOverlapping } from './join-overlapping.ts';
import { changedLayer, type LayerChange } from './layer-change.ts';

/** What becomes of a passage of the code that is split: it stays, it goes to the other code, or it gets both. */
export type SplitChoice = 'stays' | 'goes' | 'both';

/** What one coder decided about one passage; `newId` is for the second coding of a passage that gets both. */
export type SplitDecision = { readonly coding: Coding; readonly choice: SplitChoice; readonly newId: string };

/**
 * All that a coder decided while going through the passages of a code, as one change of the own layer. Passages that come to
 * overlap one of the other code become one with it.
 */
export function splitCode(layer: readonly Coding[], decisions: readonly SplitDecision[], intoId: string): LayerChange {
	let now: readonly Coding[] = layer;
	for (const { coding, choice, newId } of decisions) {
		if (choice === 'stays') continue;
		const given: Coding =
			choice === 'goes'
				? { ...coding, codeId: intoId }
				: { id: newId, coderId: coding.coderId, codeId: intoId, passage: coding.passage };
		now = changedLayer(now, joinOverlapping(given, now));
	}
	return differenceOf(layer, now);
}

function differenceOf(layer: readonly Coding[], now: readonly Coding[]): LayerChange {
	const stood = new Map(layer.map((coding) => [coding.id, coding]));
	const stand = new Map(now.map((coding) => [coding.id, coding]));
	return {
		before: layer.filter((coding) => stand.get(coding.id) !== coding),
		after: now.filter((coding) => stood.get(coding.id) !== coding)
	};
}
