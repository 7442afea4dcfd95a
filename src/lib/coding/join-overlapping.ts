import { overlaps } from '../transcripts/text-range.ts';
import type { Coding } from './coding.ts';
import { inDocumentOrder } from './mark-segments.ts';
import type { LayerChange } from './layer-change.ts';

/**
 * Puts a coding into its coder's layer so that two codings of one code never lie over the same words: those that it meets
 * become one with it, from the first of their words to the last. What it grows over may reach further codings, which join as
 * well. The coding that begins first keeps its id, and the joined one is an exemplar or doubtful when one of them was.
 */
export function joinOverlapping(coding: Coding, layer: readonly Coding[]): LayerChange {
	const others = layer.filter((other) => other.id !== coding.id && isAlike(other, coding));
	let joined = [coding];
	let passage = coding.passage;
	for (;;) {
		const met = others.filter((other) => overlaps(other.passage, passage));
		if (met.length < joined.length) break;
		joined = inDocumentOrder([coding, ...met]);
		passage = {
			...passage,
			start: Math.min(...joined.map((one) => one.passage.start)),
			end: Math.max(...joined.map((one) => one.passage.end))
		};
	}
	const stood = layer.find(({ id }) => id === coding.id);
	const met = joined.filter(({ id }) => id !== coding.id);
	const kept = met.length === 0 || stood !== undefined ? coding : (met[0] ?? coding);
	return {
		before: [...(stood === undefined ? [] : [stood]), ...met],
		after: [
			{
				...kept,
				passage,
				...(joined.some(({ isExemplar }) => isExemplar) ? { isExemplar: true } : {}),
				...(joined.some(({ isDoubtful }) => isDoubtful) ? { isDoubtful: true } : {})
			}
		]
	};
}

function isAlike(one: Coding, other: Coding): boolean {
	return (
		one.codeId === other.codeId &&
		one.coderId === other.coderId &&
		one.passage.transcriptId === other.passage.transcriptId
	);
}
