import type { Kysely } from 'kysely';
import type { PlacedTurn } from '#lib/retrieval/passages-related.ts';
import type { Speaker } from '#lib/transcripts/speaker.ts';
import type { Database } from './database/schema.ts';

/** Where the turns of some transcripts lie and who speaks them, in order, by transcript. */
export async function listPlacedTurns(
	db: Kysely<Database>,
	transcriptIds: readonly string[]
): Promise<ReadonlyMap<string, readonly (PlacedTurn & { readonly speaker: Speaker })[]>> {
	const rows = await db
		.selectFrom('speaker_turn')
		.select(['transcript_id', 'number', 'speaker', 'participant_id', 'start_offset', 'end_offset'])
		.where('transcript_id', 'in', transcriptIds)
		.where('kind', '=', 'turn')
		.orderBy('transcript_id')
		.orderBy('start_offset')
		.execute();
	const turnsOf = new Map<string, (PlacedTurn & { readonly speaker: Speaker })[]>();
	for (const row of rows) {
		const turn = {
			number: row.number ?? 0,
			start: row.start_offset,
			end: row.end_offset,
			participantId: row.participant_id ?? undefined,
			speaker: speakerOf(row)
		};
		const turns = turnsOf.get(row.transcript_id);
		if (turns === undefined) turnsOf.set(row.transcript_id, [turn]);
		else turns.push(turn);
	}
	return turnsOf;
}

function speakerOf({ speaker, participant_id }: Pick<Database['speaker_turn'], 'speaker' | 'participant_id'>): Speaker {
	if (participant_id !== null) return { kind: 'participant', participantId: participant_id, pseudonym: '' };
	return speaker === 'moderator' || speaker === 'several' ? { kind: speaker } : { kind: 'unknown' };
}
