import type { TextRange } from './text-range.ts';
import type { TextReplacement } from './text-replacement.ts';

/** Where a stretch stands after an edit; `isTouched` when some of its own words were replaced, or words were put in. */
export type MovedRange = TextRange & { readonly isTouched: boolean };

/**
 * Says where each stretch of a text stands after replacements that are in order and share no character. A stretch that no
 * replacement touches keeps its words exactly. One that shares characters with a replaced stretch takes in all of what
 * stands there now. Words put in at the edge of a stretch stay outside it. A stretch all of whose words were taken out
 * comes back empty.
 */
export function rangeMover(replacements: readonly TextReplacement[]): (range: TextRange) => MovedRange {
	const shifts = [0];
	for (const { start, end, replacement } of replacements)
		shifts.push((shifts.at(-1) ?? 0) + replacement.length - (end - start));
	const countUntil = (isBefore: (one: TextReplacement) => boolean): number => {
		let [low, high] = [0, replacements.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			const one = replacements[middle];
			if (one !== undefined && isBefore(one)) low = middle + 1;
			else high = middle;
		}
		return low;
	};

	return ({ start, end }) => {
		const isPoint = start === end;
		const beforeStart = countUntil((one) => one.end <= start && (!isPoint || one.start < start));
		const beforeEnd = countUntil((one) => one.start < end);
		const atStart = replacements[beforeStart];
		const newStart =
			(atStart !== undefined && atStart.start < start ? atStart.start : start) + (shifts[beforeStart] ?? 0);
		const atEnd = replacements[beforeEnd - 1];
		const endsInside = atEnd !== undefined && atEnd.end > end;
		const newEnd = endsInside
			? atEnd.start + (shifts[beforeEnd - 1] ?? 0) + atEnd.replacement.length
			: end + (shifts[beforeEnd] ?? 0);
		return { start: newStart, end: Math.max(newStart, newEnd), isTouched: beforeEnd > beforeStart };
	};
}
