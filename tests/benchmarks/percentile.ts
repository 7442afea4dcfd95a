/** The smallest of the numbers that at least this share of them does not exceed (nearest rank); `share` from 0 to 1. */
export function percentile(numbers: readonly number[], share: number): number {
	const sorted = numbers.toSorted((one, other) => one - other);
	const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
	if (found === undefined) throw new Error('No percentile of no numbers');
	return found;
}

export function median(numbers: readonly number[]): number {
	return (percentile(numbers, 0.5) + percentile(numbers, 0.5 + 1e-9)) / 2;
}
