import type { Code } from '#lib/codebook/code.ts';
import { heatCountOf, type HeatCount } from '#lib/components/heat-count.ts';
import type { DisclosedCrosstab } from '#lib/crosstab/crosstabulate.ts';

export type CrosstabRow = {
	readonly code: Pick<Code, 'id' | 'name' | 'hue'>;
	/** 1 for a code directly under the group's own. */
	readonly depth: number;
	/** Whether the counts take in codes under this one. */
	readonly hasCodesUnder: boolean;
	/** In the order of the columns. */
	readonly cells: readonly HeatCount[];
	/** Hidden where the total is withheld. */
	readonly total: HeatCount;
};

/** A code without a parent, and under it every code that descends from it, in the order of the codebook. */
export type CrosstabGroup = { readonly top: CrosstabRow; readonly under: readonly CrosstabRow[] };

/** Sets the rows of a crosstab out as the codebook's tree. A code whose parent is not in the table stands at the top. */
export function groupsOf(crosstab: DisclosedCrosstab, codes: readonly Code[]): readonly CrosstabGroup[] {
	const rowOfCode = new Map(crosstab.rows.map((row) => [row.codeId, row]));
	const shown = codes.filter((code) => rowOfCode.has(code.id));
	const ids = new Set(shown.map((code) => code.id));
	const codesUnder = Map.groupBy(shown, (code) =>
		code.parentId !== undefined && ids.has(code.parentId) ? code.parentId : 'top'
	);

	function rowsFrom(code: Code, depth: number): readonly CrosstabRow[] {
		const row = rowOfCode.get(code.id);
		if (row === undefined) return [];
		const under = codesUnder.get(code.id) ?? [];
		return [
			{
				code: { id: code.id, name: code.name, hue: code.hue },
				depth,
				hasCodesUnder: under.length > 0,
				cells: crosstab.columns.map(({ denominator }, column) =>
					heatCountOf(row.cells[column] ?? { kind: 'hidden' }, denominator)
				),
				total: totalOf(row.total, crosstab.totalDenominator)
			},
			...under.flatMap((child) => rowsFrom(child, depth + 1))
		];
	}

	return (codesUnder.get('top') ?? []).flatMap((code) => {
		const [top, ...under] = rowsFrom(code, 0);
		return top === undefined ? [] : [{ top, under }];
	});
}

function totalOf(
	total: DisclosedCrosstab['rows'][number]['total'],
	denominator: DisclosedCrosstab['totalDenominator']
): HeatCount {
	if (total.kind === 'withheld' || denominator.kind === 'withheld') return { kind: 'hidden' };
	return { kind: 'shown', count: total.count, denominator: denominator.count };
}
