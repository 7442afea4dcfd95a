import type { Kysely } from 'kysely';
import type { Database } from './database/schema.ts';

/** How many quotes hold words of each participant; who is in none is missing. Rejected quotes are not counted. */
export async function countQuotesByParticipant(
	db: Kysely<Database>,
	projectId: string
): Promise<ReadonlyMap<string, number>> {
	const rows = await db
		.selectFrom('quote')
		.innerJoin('quote_segment', 'quote_segment.quote_id', 'quote.id')
		.innerJoin('speaker_turn', (join) =>
			join
				.onRef('speaker_turn.transcript_id', '=', 'quote.transcript_id')
				.onRef('speaker_turn.start_offset', '<', 'quote_segment.end_offset')
				.onRef('speaker_turn.end_offset', '>', 'quote_segment.start_offset')
		)
		.select(['speaker_turn.participant_id', 'quote.id as quote_id'])
		.distinct()
		.where('quote.project_id', '=', projectId)
		.where('quote.status', '!=', 'rejected')
		.where('speaker_turn.participant_id', 'is not', null)
		.execute();
	const counts = new Map<string, number>();
	for (const { participant_id } of rows) {
		if (participant_id !== null) counts.set(participant_id, (counts.get(participant_id) ?? 0) + 1);
	}
	return counts;
}
