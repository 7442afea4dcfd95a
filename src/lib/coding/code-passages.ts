import type { Passage } from '../transcripts/passage.ts';
import type { Coding } from './coding.ts';
import { joinOverlapping } from './join-overlapping.ts';
import { changedLayer, type LayerChange } from './layer-change.ts';

/**
 * Gives one code to many passages as a single change of a coder's layer. What carries the code already adds nothing, and what
 * meets a passage with the code makes that longer. `layer` are the coder's codings of this code.
 */
export function codePassages(
	passages: readonly (Passage & { readonly codingId: string })[],
	codeId: string,
	coderId: string,
	layer: readonly Coding[]
): LayerChange {
	let after = layer;
	for (const { codingId, transcriptId, start, end } of passages) {
		const here = after.filter(({ passage }) => passage.transcriptId === transcriptId);
		if (here.some(({ passage }) => passage.start <= start && end <= passage.end)) continue;
		const coding = { id: codingId, coderId, codeId, passage: { transcriptId, start, end } };
		after = changedLayer(after, joinOverlapping(coding, here));
	}
	const [stood, stands] = [new Set(layer), new Set(after)];
	return { before: layer.filter((coding) => !stands.has(coding)), after: after.filter((coding) => !stood.has(coding)) };
}
