import type { Mask } from '#lib/privacy/personal-data/masking.ts';
import type { ReviewedItem } from './personal-data-review.svelte.ts';
import type { TextRange } from '#lib/transcripts/text-range.ts';

/** Words of the preview that may give somebody away, or that were replaced. */
export type TextMark = TextRange & {
	readonly itemId: string | undefined;
	readonly state: 'open' | 'replaced' | 'kept';
	readonly replacement: string | undefined;
};

/** A piece of a line: plain words, or one mark. */
export type TextSegment = TextRange & { readonly mark: TextMark | undefined };

/** Marks in the order of the text: what was replaced, and what was found and stays or is still open. */
export function textMarks(edits: readonly Mask[], items: readonly ReviewedItem[]): TextMark[] {
	const itemAt = new Map(items.flatMap((item) => item.places.map(({ start }): [number, string] => [start, item.id])));
	const replaced = edits.map(({ start, end, replacement }): TextMark => ({
		...{ start, end, replacement, state: 'replaced' },
		itemId: itemAt.get(start)
	}));
	const found = items.flatMap((item) =>
		item.places.flatMap(({ start, end }, index): TextMark[] => {
			const state = item.states[index] ?? 'open';
			return state === 'replaced' ? [] : [{ start, end, state, itemId: item.id, replacement: undefined }];
		})
	);
	return [...replaced, ...found].toSorted((one, other) => one.start - other.start);
}

/** Cuts a line into plain pieces and marks; a mark that reaches into the next line is left to where it begins. */
export function segmentsOf(line: TextRange, marks: readonly TextMark[]): TextSegment[] {
	const segments: TextSegment[] = [];
	let at = line.start;
	for (let index = firstFrom(marks, line.start); index < marks.length; index += 1) {
		const mark = marks[index];
		if (mark === undefined || mark.start >= line.end) break;
		if (mark.start < at) continue;
		if (mark.start > at) segments.push({ start: at, end: mark.start, mark: undefined });
		segments.push({ start: mark.start, end: mark.end, mark });
		at = mark.end;
	}
	if (at < line.end) segments.push({ start: at, end: line.end, mark: undefined });
	return segments;
}

function firstFrom(marks: readonly TextMark[], start: number): number {
	let [low, high] = [0, marks.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((marks[middle]?.start ?? Infinity) < start) low = middle + 1;
		else high = middle;
	}
	return low;
}
