import type { Code } from './code.ts';

/** A code and all codes under it. */
export function codesUnder<Listed extends Pick<Code, 'id' | 'parentId'>>(
	codes: readonly Listed[],
	rootId: string
): Listed[] {
	const under = new Set([rootId]);
	for (let known = 0; known < under.size;) {
		known = under.size;
		for (const { id, parentId } of codes) if (parentId !== undefined && under.has(parentId)) under.add(id);
	}
	return codes.filter(({ id }) => under.has(id));
}
