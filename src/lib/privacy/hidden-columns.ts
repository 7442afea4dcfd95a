/**
 * The columns of which every cell is hidden, by position: subgroups of 1 to `threshold` − 1 persons and, where there are
 * any, the smallest other subgroups until at least two columns and `threshold` persons are hidden together. The cells
 * of one hidden column alone would follow from a row total, also from the one that another attribute's table shows.
 * Depends on the sizes of the subgroups only, never on what was counted, and is therefore the same for every row.
 */
export function hiddenColumns(denominators: readonly number[], threshold: number): ReadonlySet<number> {
	const bySize = denominators
		.map((persons, column) => ({ persons, column }))
		.filter(({ persons }) => persons > 0)
		.toSorted((a, b) => a.persons - b.persons || a.column - b.column);
	const hidden = new Set<number>();
	let hiddenPersons = 0;
	for (const { persons, column } of bySize) {
		const isNeeded = hidden.size > 0 && (hidden.size < 2 || hiddenPersons < threshold);
		if (persons >= threshold && !isNeeded) break;
		hidden.add(column);
		hiddenPersons += persons;
	}
	return hidden;
}
