/**
 * When a figure holds. `surveyed`: the school year or calendar year of the survey; `published`: only the year of
 * publication is known; `before`: some time before `firstYear`.
 */
export type FindingYear = {
	readonly kind: 'surveyed' | 'published' | 'before';
	readonly firstYear: number;
	readonly lastYear: number;
	/** As the source writes it, such as `2014-2015`. */
	readonly words: string;
};

/** Reads a year as the monitor's tables write it; `undefined` when it is none. */
export function readFindingYear(words: string): FindingYear | undefined {
	const match =
		/^(?<before>voor |before )?(?<first>\d{4})(?:[-/](?<last>\d{2}|\d{4}))?(?<published> \((?:publicatie|publication)\))?$/i.exec(
			words
		);
	const { before, first, last, published } = match?.groups ?? {};
	if (first === undefined || (before !== undefined && published !== undefined)) return undefined;
	const firstYear = Number(first);
	const lastYear = last === undefined ? firstYear : Number(last.length === 2 ? first.slice(0, 2) + last : last);
	if (firstYear < 1900 || lastYear > 2100 || lastYear < firstYear) return undefined;
	return { kind: before ? 'before' : published ? 'published' : 'surveyed', firstYear, lastYear, words };
}
