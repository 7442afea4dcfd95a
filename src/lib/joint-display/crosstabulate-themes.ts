import type { Code } from '../codebook/code.ts';
import type { CrosstabQuestion } from '../crosstab/crosstab-question.ts';
import { crosstabulate, type DisclosedCrosstab } from '../crosstab/crosstabulate.ts';
import type { JointDisplayRow } from './joint-display-row.ts';

/** The question of a crosstab with themes for rows; `codes` is the codebook, for the codes that stand under a theme's. */
export type ThemeQuestion = Omit<CrosstabQuestion, 'codes' | 'countsDescendants'> & {
	readonly themes: readonly Pick<JointDisplayRow, 'id' | 'codeIds'>[];
	readonly codes: readonly Pick<Code, 'id' | 'parentId'>[];
};

/**
 * Themes × one attribute, counted in persons: a participant mentions a theme when they mention one of its codes, or a
 * code under one of these; once, however many. In the rows that come back `codeId` is the id of the theme. A theme of
 * one code has the counts, and hides the cells, that the code has in a crosstab.
 */
export function crosstabulateThemes({ themes, codes, codings, ...question }: ThemeQuestion): DisclosedCrosstab {
	const countedCodes = themes.map(({ id, codeIds }) => ({ id, codeIds: withDescendants(codeIds, codes) }));
	return crosstabulate({
		...question,
		codes: themes.map(({ id }) => ({ id, parentId: undefined })),
		codings: countedCodes.flatMap(({ id, codeIds }) =>
			codings.filter((coding) => codeIds.has(coding.codeId)).map((coding) => ({ ...coding, codeId: id }))
		),
		countsDescendants: false
	});
}

function withDescendants(
	codeIds: readonly string[],
	codes: readonly Pick<Code, 'id' | 'parentId'>[]
): ReadonlySet<string> {
	const counted = new Set(codeIds);
	let knownBefore = -1;
	while (counted.size > knownBefore) {
		knownBefore = counted.size;
		for (const { id, parentId } of codes) {
			if (parentId !== undefined && counted.has(parentId)) counted.add(id);
		}
	}
	return counted;
}
