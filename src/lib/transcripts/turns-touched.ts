import type { TextRange } from './text-range.ts';

/**
 * The positions in `turns` of the turns that hold at least one character of a stretch of text. `turns` are of that same
 * text, in order, and do not overlap. Takes the logarithm of their number, plus the turns found.
 */
export function turnsTouched(turns: readonly TextRange[], { start, end }: TextRange): readonly number[] {
	const touched: number[] = [];
	for (let position = firstEndingAfter(turns, start); position < turns.length; position += 1) {
		const turn = turns[position];
		if (turn === undefined || turn.start >= end) break;
		if (Math.max(turn.start, start) < Math.min(turn.end, end)) touched.push(position);
	}
	return touched;
}

function firstEndingAfter(turns: readonly TextRange[], offset: number): number {
	let low = 0;
	let high = turns.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const turn = turns[middle];
		if (turn !== undefined && turn.end <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
