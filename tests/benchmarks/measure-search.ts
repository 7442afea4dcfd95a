import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { parseWordQuery } from '../../src/lib/retrieval/parse-word-query.ts';
import { wordsOfText } from '../../src/lib/retrieval/words-of-text.ts';
import { answerSearch } from '../../src/lib/server/answer-search.ts';
import { fullTextExpression } from '../../src/lib/server/database/full-text.ts';
import { readSearch } from '../../src/lib/server/read-search.ts';
import { corpusScale, makeCorpus, type Corpus } from './make-corpus.ts';

/** Milliseconds for each of the words, and for each time that the commonest code was asked for. */
export type SearchMeasurement = {
	readonly words: readonly number[];
	readonly wordsByIndexAlone: readonly number[];
	readonly code: readonly number[];
	readonly codeByIndexAlone: readonly number[];
	readonly related: readonly number[];
	readonly turns: number;
	readonly codings: number;
};

const wordsAsked = 40;
const times = 15;

/** A word that more turns than one in twenty hold is no ordinary one: nobody searches for `de`. */
const largestShare = 1 / 20;

/** Asks a corpus for words, for its commonest code, and for that code near another, each beside the bare statements. */
export async function measureSearch(dataFolder: string): Promise<SearchMeasurement> {
	const corpus = await makeCorpus(dataFolder);
	const bare = new SqliteDatabase(join(dataFolder, 'duiding.sqlite'), { readonly: true });
	const count = bare.prepare<[string], { n: number }>('select count(*) as n from turn_words where turn_words match ?');
	const firstTurns = bare.prepare(
		'select rowid, words from turn_words where turn_words match ? order by rowid limit 51'
	);
	const ofCode = bare.prepare('select count(*) as n from coding where code_id = ?');
	const firstOfCode = bare.prepare(
		'select * from coding where code_id = ? order by transcript_id, start_offset, end_offset limit 51'
	);
	const turns = corpusScale.transcripts * corpusScale.turns;
	const words = ordinaryWords(corpus, (word) => (count.get(expressionOf(word))?.n ?? 0) <= turns * largestShare);
	const [commonest = '', another = ''] = corpus.codeIds;
	const measured = {
		words: [...(await timeEach(words, (word) => ask(corpus, `words=${word}`)))],
		wordsByIndexAlone: await timeEach(words, async (word) => {
			count.get(expressionOf(word));
			firstTurns.all(expressionOf(word));
		}),
		code: await timeEach(Array.from({ length: times }), () => ask(corpus, `code=${commonest}`)),
		codeByIndexAlone: await timeEach(Array.from({ length: times }), async () => {
			ofCode.get(commonest);
			firstOfCode.all(commonest);
		}),
		related: await timeEach(Array.from({ length: 3 }), () =>
			ask(corpus, `code=${commonest}&with=within-turns/3 ${another}`)
		),
		turns,
		codings: corpusScale.transcripts * corpusScale.codings
	};
	bare.close();
	await corpus.db.destroy();
	return measured;
}

/** All that the server does for the first page, from the address on. */
async function ask({ db, projectId, leadId }: Corpus, address: string): Promise<void> {
	const search = await readSearch(db, { id: leadId, role: 'lead', projectId }, new URLSearchParams(address));
	const { passages } = await answerSearch(db, search, undefined);
	if (passages.length === 0) throw new Error(`Nothing was found by ${address}`);
}

async function timeEach<One>(all: readonly One[], run: (one: One) => Promise<void>): Promise<number[]> {
	const [first] = all;
	if (first !== undefined) await run(first);
	const taken: number[] = [];
	for (const one of all) {
		const startedAt = performance.now();
		await run(one);
		taken.push(performance.now() - startedAt);
	}
	return taken;
}

function expressionOf(word: string): string {
	const parsed = parseWordQuery(word);
	if (!parsed.ok) throw new Error(parsed.reason);
	return fullTextExpression(parsed.query);
}

function ordinaryWords({ text }: Corpus, isOrdinary: (word: string) => boolean): string[] {
	const words = new Set(wordsOfText(text).map(({ folded }) => folded));
	return [...words].filter(isOrdinary).slice(0, wordsAsked);
}
