import type { MemoFilters } from '#lib/memos/filter-memos.ts';
import { memoKinds, memoOrigins } from '#lib/memos/memo.ts';

/** The filters that stand in an address. */
export function filtersIn(asked: URLSearchParams): MemoFilters {
	const all = (name: string) => asked.getAll(name).filter((value) => value !== '');
	const kinds = all('kind');
	const origins = all('origin');
	return {
		kinds: memoKinds.filter((kind) => kinds.includes(kind)),
		origins: memoOrigins.filter((origin) => origins.includes(origin)),
		authorIds: all('author'),
		codeIds: all('code'),
		transcriptIds: all('transcript'),
		words: asked.get('words') ?? ''
	};
}

export function isFiltered(filters: MemoFilters): boolean {
	return Object.values(filters).some((chosen) => chosen.length > 0);
}

/** The same filters with another memo open, another thing to do, or none. */
export function addressOf(asked: URLSearchParams, open: { readonly memo?: string; readonly new?: string }): string {
	const address = new URLSearchParams(asked);
	for (const name of ['memo', 'new']) address.delete(name);
	for (const [name, value] of Object.entries(open)) address.set(name, value);
	return `?${address}`;
}
