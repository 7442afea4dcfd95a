/**
 * The smallest count of persons that a table, chart, export or quote may show. Under three, one person would stand alone, or
 * of two each would recognise the other.
 */
export const smallestCountLimits = { least: 3, most: 50 } as const;

/** What a new project starts with. */
export const usualSmallestCount = 3;

export function isSmallestCount(count: number): boolean {
	return Number.isInteger(count) && count >= smallestCountLimits.least && count <= smallestCountLimits.most;
}
