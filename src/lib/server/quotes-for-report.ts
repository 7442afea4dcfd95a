import type { Kysely } from 'kysely';
import { codePath } from '#lib/codebook/code-path.ts';
import type { Locale } from '#lib/participants/label.ts';
import type { QuoteForReport } from '#lib/quotes/quote-for-report.ts';
import { listChapters, type Chapter } from './chapters.ts';
import { listCodes } from './codebook.ts';
import type { Layers } from './codings.ts';
import type { Database } from './database/schema.ts';
import type { Project } from './projects.ts';
import { listShownQuotes, type ShownQuote } from './shown-quotes.ts';

/** The quotes that may leave the project, chapter by chapter, and their ids; codes from the layers asked for only. */
export async function listQuotesForReport(
	db: Kysely<Database>,
	project: Pick<Project, 'id' | 'smallestCount'>,
	layers: Layers,
	locale: Locale
): Promise<{ readonly quotes: readonly QuoteForReport[]; readonly quoteIds: readonly string[] }> {
	const [shown, codes, chapters] = await Promise.all([
		listShownQuotes(db, project, layers, locale),
		listCodes(db, project.id),
		listChapters(db, project.id)
	]);
	const inOrder = shown
		.filter((quote) => quote.refusal === undefined)
		.toSorted((a, b) => placeOfChapter(a, chapters) - placeOfChapter(b, chapters));
	return {
		quotes: inOrder.map((quote) => ({
			reference: `FG${quote.focusGroupNumber}·T${quote.turnNumber}`,
			text: quote.text,
			attribution: quote.attribution,
			codePaths: quote.codes.map((code) => codePath(codes, code).map(({ name }) => name)),
			chapter: chapters.find(({ id }) => id === quote.chapterId)?.title,
			status: quote.status
		})),
		quoteIds: inOrder.map(({ id }) => id)
	};
}

function placeOfChapter(quote: ShownQuote, chapters: readonly Chapter[]): number {
	const place = chapters.findIndex(({ id }) => id === quote.chapterId);
	return place === -1 ? chapters.length : place;
}
