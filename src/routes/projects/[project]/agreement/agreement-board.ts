import type { CodeAgreement, CoderComparison } from '#lib/agreement/compare-coders.ts';
import type { CoefficientResult } from '#lib/agreement/coefficient-result.ts';
import type { Code } from '#lib/codebook/code.ts';

/** Under this many uses, added up over coders, one turn more or less moves α too far to tell anything. */
const fewestUses = 10;
/** The customary lines for α: from `lower` tentative conclusions, from `upper` firm ones (Krippendorff 2004, p. 241). */
export const alphaLines = { lower: 0.667, upper: 0.8 } as const;

export type BoardRow = {
	readonly code: Pick<Code, 'id' | 'name' | 'hue'>;
	/** Turns with this code, added up over coders. */
	readonly uses: number;
	/** In the order of the comparison's coders. */
	readonly usesByCoder: readonly number[];
	readonly percent: CoefficientResult;
	readonly alpha: CoefficientResult;
	readonly differingTurns: number;
};

export type AgreementBoard = {
	/** Used often enough; the highest α first, undefined ones last. */
	readonly often: readonly BoardRow[];
	readonly few: readonly BoardRow[];
	/** Codes of the codebook that nobody used in the transcripts compared. */
	readonly unused: readonly Pick<Code, 'id' | 'name' | 'hue'>[];
	/** What the sentence above the table tells, from the codes used often enough that have an α. */
	readonly told: {
		readonly codes: number;
		readonly reachingLower: number;
		readonly reachingUpper: number;
		readonly lowest: { readonly name: string; readonly alpha: number } | undefined;
	};
};

/** Sets the figures of a comparison out as the page shows them. Archived codes are shown only where they were used. */
export function boardOf(comparison: CoderComparison, codes: readonly Code[]): AgreementBoard {
	const codeOf = new Map(codes.map((code) => [code.id, code]));
	const rows = comparison.codes.flatMap((agreement) => {
		const code = codeOf.get(agreement.codeId);
		return code === undefined ? [] : [rowOf(agreement, code, comparison.coderIds)];
	});
	const used = new Set(rows.map((row) => row.code.id));
	const often = rows.filter((row) => row.uses >= fewestUses).toSorted(byAlpha);
	return {
		often,
		few: rows.filter((row) => row.uses < fewestUses).toSorted(byAlpha),
		unused: codes.filter((code) => !code.isArchived && !used.has(code.id)).map(shownCode),
		told: tell(often)
	};
}

/** Two decimals, or three where two would put a value of α on the other side of a line. */
export function alphaDecimals(alpha: number): 2 | 3 {
	const rounded = Number(alpha.toFixed(2));
	return Object.values(alphaLines).every((line) => rounded >= line === alpha >= line) ? 2 : 3;
}

function rowOf(agreement: CodeAgreement, code: Code, coderIds: readonly string[]): BoardRow {
	const usesByCoder = coderIds.map((coderId) => agreement.turnsByCoder.get(coderId) ?? 0);
	return {
		code: shownCode(code),
		uses: usesByCoder.reduce((sum, uses) => sum + uses, 0),
		usesByCoder,
		percent: agreement.percent,
		alpha: agreement.alpha,
		differingTurns: agreement.differingTurns
	};
}

function tell(often: readonly BoardRow[]): AgreementBoard['told'] {
	const figures = often.flatMap(({ code, alpha }) => (alpha.ok ? [{ name: code.name, alpha: alpha.value }] : []));
	return {
		codes: figures.length,
		reachingLower: figures.filter(({ alpha }) => alpha >= alphaLines.lower).length,
		reachingUpper: figures.filter(({ alpha }) => alpha >= alphaLines.upper).length,
		lowest: figures.at(-1)
	};
}

function byAlpha(one: BoardRow, other: BoardRow): number {
	const underAll = -2;
	return (other.alpha.ok ? other.alpha.value : underAll) - (one.alpha.ok ? one.alpha.value : underAll);
}

function shownCode({ id, name, hue }: Code): Pick<Code, 'id' | 'name' | 'hue'> {
	return { id, name, hue };
}
