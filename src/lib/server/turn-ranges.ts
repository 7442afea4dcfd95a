import type { Kysely } from 'kysely';
import type { TextRange } from '#lib/transcripts/text-range.ts';
import type { Database } from './database/schema.ts';

/** Where turns of one transcript lie, by their keys in the index of words; in order. */
export async function listRangesOfTurns(db: Kysely<Database>, keys: readonly number[]): Promise<TextRange[]> {
	if (keys.length === 0) return [];
	return db
		.selectFrom('indexed_turn')
		.innerJoin('speaker_turn', 'speaker_turn.id', 'indexed_turn.turn_id')
		.select(['start_offset as start', 'end_offset as end'])
		.where('indexed_turn.id', 'in', keys)
		.orderBy('start_offset')
		.execute();
}
