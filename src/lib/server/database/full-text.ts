import { sql, type Kysely } from 'kysely';
import type { SpeakersWanted } from '#lib/retrieval/speakers-wanted.ts';
import type { WordPhrase, WordQuery } from '#lib/retrieval/word-query.ts';
import type { Database } from './schema.ts';

/** How many turns of each transcript hold the words, by the number of the transcript in the index. */
export async function countTurnsWithWords(
	db: Kysely<Database>,
	query: WordQuery,
	speakers?: SpeakersWanted
): Promise<ReadonlyMap<number, number>> {
	const { rows } = await sql<{ number: number; n: number }>`
		select turn_words.rowid >> 20 as number, count(*) as n from turn_words ${speakersJoined(speakers)}
		where turn_words match ${fullTextExpression(query)} ${speakersAmong(speakers)}
		group by turn_words.rowid >> 20`.execute(db);
	return new Map(rows.map(({ number, n }) => [number, n]));
}

/** The keys of the turns that hold the words, between two keys, both included. */
export async function listTurnsWithWords(
	db: Kysely<Database>,
	query: WordQuery,
	{ first, last }: { readonly first: number; readonly last: number },
	speakers?: SpeakersWanted
): Promise<number[]> {
	const { rows } = await sql<{ key: number }>`
		select turn_words.rowid as key from turn_words ${speakersJoined(speakers)}
		where turn_words match ${fullTextExpression(query)} ${speakersAmong(speakers)}
		and turn_words.rowid between ${first} and ${last}
		order by turn_words.rowid`.execute(db);
	return rows.map(({ key }) => key);
}

/** Words of the index that are about as long as a word, the most used first. They are of all projects: never show one unchecked. */
export async function listVocabularyLike(db: Kysely<Database>, word: string, most: number): Promise<string[]> {
	const { rows } = await sql<{ term: string }>`
		select term from turn_vocabulary
		where length(term) between ${word.length - 2} and ${word.length + 2} and term glob '[^0-9]*'
		order by doc desc limit ${most}`.execute(db);
	return rows.map(({ term }) => term);
}

/** A query in the language of FTS5. Every word stands between quotes, so that none is taken for an operator. */
export function fullTextExpression(query: WordQuery): string {
	switch (query.kind) {
		case 'phrase':
			return quoted(query);
		case 'near':
			return `NEAR(${quoted(query.one)} ${quoted(query.other)}, ${query.mostBetween})`;
		case 'and':
		case 'or':
			return `(${query.parts.map(fullTextExpression).join(query.kind === 'and' ? ' AND ' : ' OR ')})`;
		case 'not':
			return `(${[query.wanted, ...query.unwanted].map(fullTextExpression).join(' NOT ')})`;
	}
}

function quoted({ words, isBeginning }: WordPhrase): string {
	return `"${words.join(' ').replaceAll('"', '""')}"${isBeginning ? '*' : ''}`;
}

function speakersJoined(speakers: SpeakersWanted | undefined) {
	return speakers === undefined ? sql`` : sql`inner join indexed_turn on indexed_turn.id = turn_words.rowid`;
}

function speakersAmong(speakers: SpeakersWanted | undefined) {
	if (speakers === undefined) return sql``;
	const { kinds, participantIds } = speakers;
	const people =
		participantIds === undefined
			? sql``
			: sql`and (indexed_turn.participant_id is null
		or indexed_turn.participant_id in (select value from json_each(${JSON.stringify([...participantIds])})))`;
	return sql`and indexed_turn.speaker in (select value from json_each(${JSON.stringify(kinds)})) ${people}`;
}
