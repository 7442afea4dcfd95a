import type { Finding, Indicator } from '#lib/monitor/finding.ts';

/** What was found on one question in one population; without an indicator, everything that is a direction only. */
export type FindingGroup = {
	/** The finding that it starts with, which names the group in an address. */
	readonly firstId: string;
	readonly population: string;
	readonly indicator: Indicator | undefined;
	readonly findings: readonly Finding[];
};

/** Findings by population and question, in the order in which they first occur. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
	const groups = Map.groupBy(findings, ({ population, indicator }) =>
		JSON.stringify([population, indicator?.key, indicator?.label.nl])
	);
	return [...groups.values()].flatMap((those) => {
		const [first] = those;
		if (first === undefined) return [];
		return [
			{ firstId: first.id, population: first.population, indicator: first.indicator, findings: newestFirst(those) }
		];
	});
}

function newestFirst(findings: readonly Finding[]): readonly Finding[] {
	return findings.toSorted((a, b) => b.year.lastYear - a.year.lastYear || a.dimension.localeCompare(b.dimension, 'nl'));
}
