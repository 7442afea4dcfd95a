type Person = { readonly id: string; readonly focusGroupId: string; readonly values: ReadonlyMap<string, string> };

/**
 * The people of whom something is still to be filled in: nothing is known, or an attribute is missing that more than half
 * of their focus group has. Staff need no level, and students no function.
 */
export function peopleWithMissedAttributes(people: readonly Person[]): ReadonlySet<string> {
	const missing = new Set<string>();
	for (const group of Map.groupBy(people, ({ focusGroupId }) => focusGroupId).values()) {
		const keys = new Set(group.flatMap(({ values }) => [...values.keys()]));
		const usual = [...keys].filter((key) => group.filter(({ values }) => values.has(key)).length * 2 > group.length);
		for (const { id, values } of group) {
			if (values.size === 0 || usual.some((key) => !values.has(key))) missing.add(id);
		}
	}
	return missing;
}
