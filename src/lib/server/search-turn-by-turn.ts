import type { Kysely } from 'kysely';
import { codesWithDescendants } from '#lib/retrieval/codes-with-descendants.ts';
import { selectPassages } from '#lib/retrieval/select-passages.ts';
import { isSpokenBy, type SpeakersWanted } from '#lib/retrieval/speakers-wanted.ts';
import type { TextRange } from '#lib/transcripts/text-range.ts';
import { listTurnsWithWords } from './database/full-text.ts';
import type { Database } from './database/schema.ts';
import type { PassageSearch, Searched } from './passage-search.ts';
import { listRangesOfCodes } from './passages-of-codes.ts';
import { listPlacedTurns } from './placed-turns.ts';
import { keysOfTranscript, turnNumberOf } from './turn-key.ts';

/** So many transcripts are in memory at the same time. */
const transcriptsAtOnce = 25;

/** Weighs every passage of every transcript against all that is asked. */
export async function searchTurnByTurn(
	db: Kysely<Database>,
	{ query, words, transcripts, codes, layers }: Searched,
	codeIds: readonly string[],
	speakers: SpeakersWanted | undefined
): Promise<PassageSearch> {
	const conditions = query.conditions.map((condition) => ({
		condition,
		codeIds: new Set(
			condition.codeIds.length === 0 ? codes.map(({ id }) => id) : codesWithDescendants(codes, condition.codeIds)
		)
	}));
	const needed = [...new Set([...codeIds, ...conditions.flatMap((one) => [...one.codeIds])])];
	const found = new Map<string, readonly TextRange[]>();
	for (let first = 0; first < transcripts.length; first += transcriptsAtOnce) {
		const some = transcripts.slice(first, first + transcriptsAtOnce);
		const ids = some.map(({ id }) => id);
		const codings = await listRangesOfCodes(db, ids, needed, layers);
		const turnsOf = await listPlacedTurns(db, ids);
		for (const { id, indexNumber } of some) {
			const turns = turnsOf.get(id) ?? [];
			const here = codings.get(id) ?? [];
			const own = new Set(codeIds);
			const withWords =
				words === undefined ? undefined : await turnNumbersWithWords(db, words, keysOfTranscript(indexNumber));
			const wanted = turns.filter(
				({ number, speaker }) =>
					(withWords === undefined || withWords.has(number)) &&
					(speakers === undefined || isSpokenBy(speakers, speaker))
			);
			const passages = selectPassages({
				candidates: query.codeIds.length === 0 ? wanted : here.filter(({ codeId }) => own.has(codeId)),
				conditions: conditions.map((one) => ({
					condition: one.condition,
					others: here.filter(({ codeId }) => one.codeIds.has(codeId))
				})),
				turns,
				wantedTurns:
					withWords === undefined && speakers === undefined ? undefined : new Set(wanted.map(({ number }) => number))
			});
			if (passages.length > 0) found.set(id, passages);
		}
	}
	return {
		counts: new Map([...found].map(([id, passages]) => [id, passages.length])),
		passagesIn: async () => found
	};
}

async function turnNumbersWithWords(...asked: Parameters<typeof listTurnsWithWords>): Promise<ReadonlySet<number>> {
	return new Set((await listTurnsWithWords(...asked)).map(turnNumberOf));
}
