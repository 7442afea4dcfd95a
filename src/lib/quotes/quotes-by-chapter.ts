import type { QuoteForReport } from './quote-for-report.ts';

export type ChapterOfQuotes = {
	/** `undefined` for the quotes that stand in no chapter, which come last. */
	readonly chapter: string | undefined;
	readonly codes: readonly CodeOfQuotes[];
};

export type CodeOfQuotes = {
	/** Empty for the quotes without a code, which come last in their chapter. */
	readonly codePath: readonly string[];
	readonly quotes: readonly QuoteForReport[];
};

/**
 * Quotes under the headings of a report: chapters, and in a chapter codes, each in the order in which the quotes first
 * name them. A quote stands once, under its first code.
 */
export function quotesByChapter(quotes: readonly QuoteForReport[]): readonly ChapterOfQuotes[] {
	return groupInOrder(quotes, ({ chapter }) => chapter).map(([chapter, inChapter]) => ({
		chapter,
		codes: groupInOrder(inChapter, ({ codePaths }) => codePaths[0]?.join('\n')).map(([, ofCode]) => ({
			codePath: ofCode[0]?.codePaths[0] ?? [],
			quotes: ofCode
		}))
	}));
}

function groupInOrder(
	quotes: readonly QuoteForReport[],
	headingOf: (quote: QuoteForReport) => string | undefined
): readonly [string | undefined, readonly QuoteForReport[]][] {
	const groups = [...Map.groupBy(quotes, headingOf)];
	return groups.toSorted(([a], [b]) => Number(a === undefined) - Number(b === undefined));
}
