import type { Code } from './code.ts';
import { codePath } from './code-path.ts';
import { siblingsOf } from './siblings-of.ts';

/** Levels that a codebook has at most; deeper trees are not read but searched. */
const deepestLevel = 4;

/** Whether a code, with everything under it, has room under this parent; `undefined` is the top. */
export function fitsUnder(codes: readonly Code[], parent: Code | undefined, code: Pick<Code, 'id'>): boolean {
	const depth = parent === undefined ? 0 : codePath(codes, parent).length;
	return depth + levelsOf(codes, code.id) <= deepestLevel;
}

function levelsOf(codes: readonly Code[], codeId: string): number {
	return 1 + Math.max(0, ...siblingsOf(codes, codeId).map((child) => levelsOf(codes, child.id)));
}
