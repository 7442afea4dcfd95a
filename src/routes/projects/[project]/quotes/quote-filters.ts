import type { Code } from '#lib/codebook/code.ts';
import { quoteStatuses, type QuoteStatus } from '#lib/quotes/quote.ts';
import type { ShownQuote } from '#lib/server/shown-quotes.ts';

/** Which quotes are asked for. Within a filter any choice will do; an empty filter lets everything through. */
export type QuoteFilters = {
	readonly codeIds: readonly string[];
	readonly focusGroupNumbers: readonly number[];
	readonly statuses: readonly string[];
};

/** The choices that the quotes of a project offer, with the number of quotes of each. */
export type QuoteFilterOptions = {
	readonly codes: readonly { readonly code: Code; readonly count: number; readonly isChosen: boolean }[];
	readonly focusGroups: readonly {
		readonly number: number;
		readonly title: string;
		readonly count: number;
		readonly isChosen: boolean;
	}[];
	readonly statuses: readonly { readonly status: QuoteStatus; readonly count: number; readonly isChosen: boolean }[];
};

export function filtersIn(search: URLSearchParams): QuoteFilters {
	return {
		codeIds: search.getAll('code'),
		focusGroupNumbers: search.getAll('group').map(Number).filter(Number.isSafeInteger),
		statuses: search.getAll('status')
	};
}

export function isMatching(quote: ShownQuote, filters: QuoteFilters): boolean {
	return (
		(filters.codeIds.length === 0 || quote.codes.some((code) => filters.codeIds.includes(code.id))) &&
		(filters.focusGroupNumbers.length === 0 || filters.focusGroupNumbers.includes(quote.focusGroupNumber)) &&
		(filters.statuses.length === 0 || filters.statuses.includes(quote.status))
	);
}

export function filterOptions(
	quotes: readonly ShownQuote[],
	codes: readonly Code[],
	filters: QuoteFilters
): QuoteFilterOptions {
	const groups = new Map(quotes.map((quote) => [quote.focusGroupNumber, quote.focusGroupTitle]));
	return {
		codes: codes
			.map((code) => ({
				code,
				count: quotes.filter((quote) => quote.codes.some(({ id }) => id === code.id)).length,
				isChosen: filters.codeIds.includes(code.id)
			}))
			.filter(({ count, isChosen }) => count > 0 || isChosen),
		focusGroups: [...groups]
			.toSorted(([a], [b]) => a - b)
			.map(([number, title]) => ({
				number,
				title,
				count: quotes.filter((quote) => quote.focusGroupNumber === number).length,
				isChosen: filters.focusGroupNumbers.includes(number)
			})),
		statuses: quoteStatuses.map((status) => ({
			status,
			count: quotes.filter((quote) => quote.status === status).length,
			isChosen: filters.statuses.includes(status)
		}))
	};
}
