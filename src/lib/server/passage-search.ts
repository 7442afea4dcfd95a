import type { Kysely } from 'kysely';
import { codesWithDescendants } from '#lib/retrieval/codes-with-descendants.ts';
import type { PassageQuery } from '#lib/retrieval/passage-query.ts';
import { inOrderOnce } from '#lib/retrieval/select-passages.ts';
import { speakersWanted, type SpeakersWanted } from '#lib/retrieval/speakers-wanted.ts';
import type { WordQuery } from '#lib/retrieval/word-query.ts';
import type { Code } from '#lib/codebook/code.ts';
import type { Participant } from '#lib/participants/participant.ts';
import type { TextRange } from '#lib/transcripts/text-range.ts';
import type { Layers } from './codings.ts';
import { countTurnsWithWords, listTurnsWithWords } from './database/full-text.ts';
import type { Database } from './database/schema.ts';
import { countPassagesOfCodes, listRangesOfCodes } from './passages-of-codes.ts';
import { searchTurnByTurn } from './search-turn-by-turn.ts';
import type { SearchedTranscript } from './searched-transcripts.ts';
import { keysOfTranscript } from './turn-key.ts';
import { listRangesOfTurns } from './ranges-of-turns.ts';

/** What a search runs over, and as whom. */
export type Searched = {
	readonly query: PassageQuery;
	/** `undefined` when no words are asked for. */
	readonly words: WordQuery | undefined;
	readonly transcripts: readonly SearchedTranscript[];
	readonly codes: readonly Pick<Code, 'id' | 'parentId'>[];
	readonly participants: readonly Pick<Participant, 'id' | 'attributes'>[];
	readonly layers: Layers;
};

/** How many passages each transcript holds, and which: those of some transcripts are fetched when they are looked at. */
export type PassageSearch = {
	readonly counts: ReadonlyMap<string, number>;
	readonly passagesIn: (
		transcripts: readonly SearchedTranscript[]
	) => Promise<ReadonlyMap<string, readonly TextRange[]>>;
};

/**
 * Searches by the shortest way there is: words alone are counted by the index of words, codes alone by the index of codings;
 * anything else is weighed turn by turn.
 */
export async function searchPassages(db: Kysely<Database>, searched: Searched): Promise<PassageSearch> {
	const { query, words, transcripts, participants, codes, layers } = searched;
	const speakers = speakersWanted(query, participants);
	const codeIds = codesWithDescendants(codes, query.codeIds);
	if (query.conditions.length > 0) return searchTurnByTurn(db, searched, codeIds, speakers);
	if (query.codeIds.length === 0 && words !== undefined) return searchWords(db, transcripts, words, speakers);
	if (words !== undefined || speakers !== undefined || query.codeIds.length === 0)
		return searchTurnByTurn(db, searched, codeIds, speakers);
	return {
		counts: await countPassagesOfCodes(db, codeIds, layers),
		passagesIn: async (some) => {
			const ids = some.map(({ id }) => id);
			const ranges = await listRangesOfCodes(db, ids, codeIds, layers);
			return new Map([...ranges].map(([id, here]) => [id, inOrderOnce(here)]));
		}
	};
}

async function searchWords(
	db: Kysely<Database>,
	transcripts: readonly SearchedTranscript[],
	words: WordQuery,
	speakers: SpeakersWanted | undefined
): Promise<PassageSearch> {
	const counts = await countTurnsWithWords(db, words, speakers);
	return {
		counts: new Map(transcripts.map(({ id, indexNumber }) => [id, counts.get(indexNumber) ?? 0])),
		passagesIn: async (some) => {
			const numbers = some.map(({ indexNumber }) => indexNumber);
			const { first } = keysOfTranscript(Math.min(...numbers));
			const { last } = keysOfTranscript(Math.max(...numbers));
			return listRangesOfTurns(db, await listTurnsWithWords(db, words, { first, last }, speakers), some);
		}
	};
}
