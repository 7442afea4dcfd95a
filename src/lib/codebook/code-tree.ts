import type { Code } from './code.ts';
import { siblingsOf } from './siblings-of.ts';

/** A code with the codes under it. */
export type CodeBranch = {
	readonly code: Code;
	/** Counted from 1 at the top. */
	readonly depth: number;
	readonly children: readonly CodeBranch[];
};

/** The active codes as a tree, siblings in their order. An active code never stands under an archived one. */
export function codeTree(codes: readonly Code[]): CodeBranch[] {
	return branchesUnder(
		codes.filter((code) => !code.isArchived),
		undefined,
		1
	);
}

function branchesUnder(codes: readonly Code[], parentId: string | undefined, depth: number): CodeBranch[] {
	return siblingsOf(codes, parentId).map((code) => ({
		code,
		depth,
		children: branchesUnder(codes, code.id, depth + 1)
	}));
}

/** Every branch of a tree, each before the ones under it: the order in which a codebook is read. */
export function branchesInOrder(tree: readonly CodeBranch[]): CodeBranch[] {
	return tree.flatMap((branch) => [branch, ...branchesInOrder(branch.children)]);
}

/** All codes in the order in which a codebook is read, the archived ones last. */
export function inReadingOrder(codes: readonly Code[]): Code[] {
	const active = branchesInOrder(codeTree(codes)).map(({ code }) => code);
	return [...active, ...codes.filter(({ isArchived }) => isArchived)];
}
