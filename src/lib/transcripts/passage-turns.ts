import type { TextRange } from './text-range.ts';
import { turnsTouched } from './turns-touched.ts';
import { trimBlanks } from './words-and-sentences.ts';

/** Makes a range longer by a turn: to the end of the turn that it ends in, and from there to the end of the next. */
export function extendByTurn(text: string, range: TextRange, turns: readonly TextRange[]): TextRange {
	const last = turnsTouched(turns, range).at(-1);
	if (last === undefined) return range;
	const here = trimBlanks(text, turns[last] ?? range);
	const next = here !== undefined && range.end < here.end ? here : trimBlanks(text, turns[last + 1] ?? range);
	return { start: range.start, end: Math.max(range.end, next?.end ?? range.end) };
}

/** Makes a range shorter by a turn; what it has in the first of its turns stays. */
export function shrinkByTurn(text: string, range: TextRange, turns: readonly TextRange[]): TextRange {
	const touched = turnsTouched(turns, range);
	const before = touched.at(-2);
	if (before === undefined) return range;
	return { start: range.start, end: trimBlanks(text, turns[before] ?? range)?.end ?? range.end };
}
