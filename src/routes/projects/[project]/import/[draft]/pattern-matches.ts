import { parseOwnPattern, readOwnLabel } from '#lib/import/own-label-pattern.ts';

/** What a pattern finds in a text: how many lines open with it, and each label with its number and first words. */
export type PatternMatches = {
	readonly lineCount: number;
	readonly labels: readonly { readonly label: string; readonly count: number; readonly example: string }[];
};

/** Tries a pattern on the lines of what was read so far; labels that were recognised before have left the text. */
export function patternMatches(text: string, pattern: string): PatternMatches | 'not-readable' {
	const parsed = parseOwnPattern(pattern);
	if (!parsed.ok) return 'not-readable';
	const found = new Map<string, { count: number; example: string }>();
	let lineCount = 0;
	for (const line of text.split('\n')) {
		const read = readOwnLabel(line, parsed.pattern);
		if (read === undefined) continue;
		lineCount += 1;
		const before = found.get(read.label);
		found.set(read.label, { count: (before?.count ?? 0) + 1, example: before?.example ?? read.rest.slice(0, 60) });
	}
	const labels = [...found].map(([label, rest]) => ({ label, ...rest }));
	return { lineCount, labels: labels.toSorted((one, other) => other.count - one.count) };
}
