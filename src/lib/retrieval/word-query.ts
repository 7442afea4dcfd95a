/** One word or several in a row, folded; of a beginning the last may go on. */
export type WordPhrase = {
	readonly kind: 'phrase';
	readonly words: readonly string[];
	readonly isBeginning: boolean;
};

/** What words a turn, a memo or a definition has to hold. */
export type WordQuery =
	| WordPhrase
	/** Both, with at most so many words between them, in either order. */
	| { readonly kind: 'near'; readonly one: WordPhrase; readonly other: WordPhrase; readonly mostBetween: number }
	| { readonly kind: 'and' | 'or'; readonly parts: readonly WordQuery[] }
	| { readonly kind: 'not'; readonly wanted: WordQuery; readonly unwanted: readonly WordQuery[] };

/** The phrases that can be seen where a query is met: not those that must be absent. */
export function phrasesWanted(query: WordQuery): WordPhrase[] {
	switch (query.kind) {
		case 'phrase':
			return [query];
		case 'near':
			return [query.one, query.other];
		case 'and':
		case 'or':
			return query.parts.flatMap(phrasesWanted);
		case 'not':
			return phrasesWanted(query.wanted);
	}
}
