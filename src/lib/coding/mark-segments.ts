import { overlaps, type TextRange } from '../transcripts/text-range.ts';
import type { Coding } from './coding.ts';

/** A stretch of text over which the same codings lie, from the one that starts first to the one that starts last. */
export type MarkedSegment = TextRange & {
	readonly codings: readonly Coding[];
	/** Whether it lies in the passage that the coder has selected. */
	readonly isSelected: boolean;
};

/**
 * Cuts a stretch of text, such as a turn, at every edge of a coding and of the selected passage. The segments join up without gap or overlap and cover the
 * stretch, so that their texts joined are its text. Codings that lie elsewhere are left aside.
 */
export function markSegments(range: TextRange, codings: readonly Coding[], selected?: TextRange): MarkedSegment[] {
	const here = inDocumentOrder(codings.filter(({ passage }) => overlaps(passage, range)));
	const edges = new Set([range.start, range.end]);
	for (const stretch of [...here.map(({ passage }) => passage), ...(selected === undefined ? [] : [selected])]) {
		if (!overlaps(stretch, range)) continue;
		edges.add(Math.max(stretch.start, range.start));
		edges.add(Math.min(stretch.end, range.end));
	}
	const sorted = [...edges].toSorted((one, other) => one - other);
	const segments: MarkedSegment[] = [];
	for (const [position, start] of sorted.entries()) {
		const end = sorted[position + 1];
		if (end === undefined) break;
		segments.push({
			start,
			end,
			codings: here.filter(({ passage }) => passage.start <= start && end <= passage.end),
			isSelected: selected !== undefined && selected.start <= start && end <= selected.end
		});
	}
	return segments;
}

/** By start; of codings that start together the longer first, then by id so that the order never wavers. */
export function inDocumentOrder(codings: readonly Coding[]): Coding[] {
	return codings.toSorted(
		(one, other) =>
			one.passage.start - other.passage.start ||
			other.passage.end - one.passage.end ||
			(one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
	);
}
