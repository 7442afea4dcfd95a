import type { Kysely } from 'kysely';
import type { Passage } from '#lib/transcripts/passage.ts';
import type { Database } from './database/schema.ts';
import { findPassages } from './find-passages.ts';
import type { ReadSearch } from './read-search.ts';
import type { SearchedTranscript } from './searched-transcripts.ts';
import { showPassages, type ShownPassage } from './shown-passages.ts';

export type AnsweredSearch = {
	readonly total: number;
	readonly groups: readonly {
		readonly transcript: Pick<SearchedTranscript, 'id' | 'groupNumber' | 'title'>;
		readonly count: number;
	}[];
	readonly passages: readonly ShownPassage[];
	readonly next: Passage | undefined;
};

export const passagesOnPage = 50;

/** One page of what a search finds, with its words; nothing when it asks nothing or cannot be understood. */
export async function answerSearch(
	db: Kysely<Database>,
	search: ReadSearch,
	after: Passage | undefined,
	most: number = passagesOnPage
): Promise<AnsweredSearch> {
	if (search.asksNothing || search.refusal !== undefined)
		return { total: 0, groups: [], passages: [], next: undefined };
	const found = await findPassages(db, search, { after, most });
	return { ...found, passages: await showPassages(db, found.passages, search.layers, search.words) };
}
