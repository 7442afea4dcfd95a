import type { Kysely } from 'kysely';
import { wordsLike } from '#lib/retrieval/suggest-words.ts';
import { phrasesWanted, type WordQuery } from '#lib/retrieval/word-query.ts';
import { countTurnsWithWords, listVocabularyLike } from './database/full-text.ts';
import type { Database } from './database/schema.ts';
import type { SearchedTranscript } from './searched-transcripts.ts';

const mostLookedThrough = 20_000;
const mostTried = 12;
const mostSuggested = 4;

/**
 * Words of the project's own transcripts that were perhaps meant, for the first word asked for that stands in none of them. The
 * vocabulary is of all projects of the installation, so that each word is looked up in this project before it is told.
 */
export async function suggestSearchWords(
	db: Kysely<Database>,
	query: WordQuery,
	transcripts: readonly SearchedTranscript[]
): Promise<{ readonly missing: string; readonly suggested: readonly string[] } | undefined> {
	const known = new Set(transcripts.map(({ indexNumber }) => indexNumber));
	const stands = async (word: string): Promise<boolean> => {
		const phrase = { kind: 'phrase', words: [word], isBeginning: false } as const;
		return [...(await countTurnsWithWords(db, phrase)).keys()].some((number) => known.has(number));
	};
	for (const missing of phrasesWanted(query).flatMap(({ words }) => words)) {
		if (await stands(missing)) continue;
		const alike = wordsLike(missing, await listVocabularyLike(db, missing, mostLookedThrough), mostTried);
		const suggested: string[] = [];
		for (const word of alike) if (suggested.length < mostSuggested && (await stands(word))) suggested.push(word);
		return { missing, suggested };
	}
	return undefined;
}
