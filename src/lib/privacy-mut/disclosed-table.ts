/** A count of persons as it may leave the house. */
export type DisclosedCell = { readonly kind: 'shown'; readonly count: number } | { readonly kind: 'hidden' };

export type DisclosedTotal = { readonly kind: 'shown'; readonly count: number } | { readonly kind: 'withheld' };

export type DisclosedRow = { readonly cells: readonly DisclosedCell[]; readonly total: DisclosedTotal };

/** A table of persons after disclosure control: one row a code, one column a subgroup. */
export type DisclosedTable = {
	/** Persons in each subgroup, in the order of the columns. */
	readonly denominators: readonly DisclosedCell[];
	/** Persons in all subgroups together. */
	readonly totalDenominator: DisclosedTotal;
	readonly rows: readonly DisclosedRow[];
};
