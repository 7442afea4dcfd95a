import type { Code } from '../codebook/code.ts';

/** The ids of some codes and of every code under them; ids that are in no codebook are left out. */
export function codesWithDescendants(
	codes: readonly Pick<Code, 'id' | 'parentId'>[],
	ids: readonly string[]
): string[] {
	const under = Map.groupBy(codes, ({ parentId }) => parentId);
	const found = new Set(codes.filter(({ id }) => ids.includes(id)).map(({ id }) => id));
	for (const id of found) for (const child of under.get(id) ?? []) found.add(child.id);
	return [...found];
}
