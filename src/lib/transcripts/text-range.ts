/** A stretch of a text in UTF-16 units: start included, end excluded. */
export type TextRange = { readonly start: number; readonly end: number };

/** Whether two stretches share at least one character. */
export function overlaps(one: TextRange, other: TextRange): boolean {
	return one.start < other.end && other.start < one.end;
}

/** The stretch that two stretches share, or nothing. */
export function intersection(one: TextRange, other: TextRange): TextRange | undefined {
	const start = Math.max(one.start, other.start);
	const end = Math.min(one.end, other.end);
	return start < end ? { start, end } : undefined;
}
