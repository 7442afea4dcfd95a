import type { CodeBranch } from './code-tree.ts';

/** Codings of a code and of all codes under it; a coding carries one code, so that none is counted twice. */
export function branchCount(branch: CodeBranch, codingsByCode: ReadonlyMap<string, number>): number {
	return branch.children.reduce(
		(total, child) => total + branchCount(child, codingsByCode),
		codingsByCode.get(branch.code.id) ?? 0
	);
}
