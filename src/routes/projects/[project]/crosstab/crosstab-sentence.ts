import type { CrosstabGroup, CrosstabRow } from './crosstab-table.ts';

type Count = { readonly count: number; readonly denominator: number };

export type CrosstabSentence = {
	/** The code that most persons raise, of the row totals that are shown. */
	readonly mostRaised: (Count & { readonly name: string }) | undefined;
	/** The code on which two subgroups differ most in share, of the cells that are shown; columns by position. */
	readonly widest:
		| {
				readonly name: string;
				readonly high: Count & { readonly column: number };
				readonly low: Count & { readonly column: number };
		  }
		| undefined;
};

/** What the table says in a sentence. Only what the table shows is read; rows that take in other codes are left out. */
export function sentenceOf(groups: readonly CrosstabGroup[]): CrosstabSentence {
	const rows = groups.flatMap(({ top, under }) => [top, ...under]).filter((row) => !row.hasCodesUnder);
	const totals = rows.flatMap(({ code, total }) => (total.kind === 'shown' ? [{ name: code.name, ...total }] : []));
	const most = totals.toSorted((one, other) => other.count - one.count)[0];
	const widest = rows.flatMap(differenceIn).toSorted((one, other) => other.difference - one.difference)[0];
	return {
		mostRaised: most === undefined || most.count === 0 ? undefined : most,
		widest: widest === undefined || widest.difference === 0 ? undefined : widest
	};
}

function differenceIn({ code, cells }: CrosstabRow) {
	const shown = cells
		.flatMap((cell, column) => (cell.kind === 'shown' && cell.denominator > 0 ? [{ ...cell, column }] : []))
		.toSorted((one, other) => shareOf(other) - shareOf(one));
	const high = shown[0];
	const low = shown.at(-1);
	if (high === undefined || low === undefined) return [];
	return [{ name: code.name, high, low, difference: shareOf(high) - shareOf(low) }];
}

function shareOf({ count, denominator }: Count): number {
	return count / denominator;
}
