import type { TextRange } from '../transcripts/text-range.ts';

/** A stretch of a turn that looks the same throughout. */
export type ShownSegment = {
	readonly words: string;
	/** Hues of the codes over it, outermost first. */
	readonly hues: readonly number[];
	/** In the passage that was found; the rest of the turn stands around it. */
	readonly isFound: boolean;
	readonly isHit: boolean;
};

/** Cuts a turn at every edge of the passage, its codes and the words found. The segments' words joined are the turn's. */
export function shownSegments(
	turn: { readonly start: number; readonly words: string },
	passage: TextRange,
	marks: readonly (TextRange & { readonly hue: number })[],
	hits: readonly TextRange[]
): ShownSegment[] {
	const end = turn.start + turn.words.length;
	const edges = new Set([turn.start, end]);
	for (const range of [passage, ...marks, ...hits])
		for (const edge of [range.start, range.end]) if (turn.start < edge && edge < end) edges.add(edge);
	const sorted = [...edges].toSorted((one, other) => one - other);
	return sorted.slice(0, -1).map((from, position) => {
		const to = sorted[position + 1] ?? end;
		const lies = (range: TextRange) => range.start <= from && to <= range.end;
		return {
			words: turn.words.slice(from - turn.start, to - turn.start),
			hues: marks.filter(lies).map(({ hue }) => hue),
			isFound: lies(passage),
			isHit: hits.some(lies)
		};
	});
}
