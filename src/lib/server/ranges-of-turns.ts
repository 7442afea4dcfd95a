import type { Kysely } from 'kysely';
import type { TextRange } from '#lib/transcripts/text-range.ts';
import type { Database } from './database/schema.ts';
import type { SearchedTranscript } from './searched-transcripts.ts';
import { transcriptNumberOf } from './turn-key.ts';

/** As many as one statement takes. */
const mostKeysAtOnce = 5000;

/** Where turns of some transcripts lie, by their keys in the index of words; in order, by transcript. Keys of others are left out. */
export async function listRangesOfTurns(
	db: Kysely<Database>,
	keys: readonly number[],
	transcripts: readonly SearchedTranscript[]
): Promise<ReadonlyMap<string, readonly TextRange[]>> {
	const numbers = new Set(transcripts.map(({ indexNumber }) => indexNumber));
	const own = keys.filter((key) => numbers.has(transcriptNumberOf(key)));
	const rows: (TextRange & { readonly transcript_id: string })[] = [];
	for (let first = 0; first < own.length; first += mostKeysAtOnce) {
		const some = await db
			.selectFrom('indexed_turn')
			.innerJoin('speaker_turn', 'speaker_turn.id', 'indexed_turn.turn_id')
			.select(['speaker_turn.transcript_id', 'start_offset as start', 'end_offset as end'])
			.where('indexed_turn.id', 'in', own.slice(first, first + mostKeysAtOnce))
			.orderBy('indexed_turn.id')
			.execute();
		rows.push(...some);
	}
	return Map.groupBy(rows, ({ transcript_id }) => transcript_id);
}
