import type { DisclosedCell } from '#lib/privacy/disclosed-table.ts';

/** A count of persons with the number that it is out of, or neither. */
export type HeatCount =
	{ readonly kind: 'shown'; readonly count: number; readonly denominator: number } | { readonly kind: 'hidden' };

/** A count is shown with its denominator or not at all. */
export function heatCountOf(cell: DisclosedCell, denominator: DisclosedCell): HeatCount {
	if (cell.kind === 'hidden' || denominator.kind === 'hidden') return { kind: 'hidden' };
	return { kind: 'shown', count: cell.count, denominator: denominator.count };
}
