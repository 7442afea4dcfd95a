import type { TextRange } from '../transcripts/text-range.ts';

/**
 * Answers how far those ranges reach that start no later than some place: the furthest end among them, or -Infinity when there
 * are none. Sorting them costs n log n once, every answer log n.
 */
export function reachOf(ranges: readonly TextRange[]): (latestStart: number) => number {
	const sorted = ranges.toSorted((one, other) => one.start - other.start);
	const furthest: number[] = [];
	for (const { end } of sorted) furthest.push(Math.max(furthest.at(-1) ?? -Infinity, end));
	return (latestStart) => {
		let low = 0;
		let high = sorted.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((sorted[middle]?.start ?? Infinity) <= latestStart) low = middle + 1;
			else high = middle;
		}
		return furthest[low - 1] ?? -Infinity;
	};
}
