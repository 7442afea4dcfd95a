import type { Code } from './code.ts';
import type { CodeBranch } from './code-tree.ts';
import { foldedWords } from './folded-words.ts';

/** The branches whose code has the sought words in its name, abbreviation or definition, with what they stand under. */
export function filterCodeTree(tree: readonly CodeBranch[], sought: string): CodeBranch[] {
	const folded = foldedWords(sought);
	if (folded === '') return [...tree];
	return tree.flatMap((branch) => {
		if (foldedWords(wordsOf(branch.code)).includes(folded)) return [branch];
		const children = filterCodeTree(branch.children, sought);
		return children.length > 0 ? [{ ...branch, children }] : [];
	});
}

function wordsOf(code: Code): string {
	return `${code.name} ${code.abbreviation} ${code.definition}`;
}
