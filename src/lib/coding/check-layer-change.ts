import { overlaps } from '../transcripts/text-range.ts';
import { checkPassage, type PassageRefusal } from './check-passage.ts';
import type { Coding } from './coding.ts';
import { changedLayer, type LayerChange } from './layer-change.ts';

export type LayerChangeRefusal = PassageRefusal | 'code-archived' | 'already-coded';

/** What a layer has to be checked against. */
export type LayerSurroundings = {
	/** Texts by the id of their transcript. */
	readonly texts: ReadonlyMap<string, string>;
	readonly archivedCodeIds: ReadonlySet<string>;
	/** The coder's codings of all codes and transcripts that the change is on, as they stand before it. */
	readonly layer: readonly Coding[];
};

/**
 * Whether a layer stays sound: every passage holds words of its transcript, no archived code is newly given, and no two
 * codings of one code lie over the same words. What stood wrong before, and is not changed, is left alone.
 */
export function checkLayerChange(
	change: LayerChange,
	{ texts, archivedCodeIds, layer }: LayerSurroundings
): LayerChangeRefusal | undefined {
	const codesBefore = new Map(change.before.map(({ id, codeId }) => [id, codeId]));
	const layerAfter = changedLayer(layer, change);
	for (const coding of change.after) {
		const refusal = checkPassage(coding.passage, texts.get(coding.passage.transcriptId) ?? '');
		if (refusal !== undefined) return refusal;
		if (archivedCodeIds.has(coding.codeId) && codesBefore.get(coding.id) !== coding.codeId) return 'code-archived';
		if (layerAfter.some((other) => isStacked(other, coding))) return 'already-coded';
	}
	return undefined;
}

/** Whether two codings give the same words the same code twice. */
export function isStacked(one: Coding, other: Coding): boolean {
	return (
		one.id !== other.id &&
		one.codeId === other.codeId &&
		one.passage.transcriptId === other.passage.transcriptId &&
		overlaps(one.passage, other.passage)
	);
}
