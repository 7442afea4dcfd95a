import type { Kysely } from 'kysely';
import type { TextRange } from '#lib/transcripts/text-range.ts';
import type { Database } from './database/schema.ts';

/** A turn as far as counting codes in turns needs it. */
export type TurnRange = TextRange & { readonly isModerator: boolean };

/** The turns of every transcript of a project in the order of the text, without their words, by transcript. */
export async function listTurnRanges(
	db: Kysely<Database>,
	projectId: string
): Promise<ReadonlyMap<string, readonly TurnRange[]>> {
	const rows = await db
		.selectFrom('speaker_turn')
		.innerJoin('transcript', 'transcript.id', 'speaker_turn.transcript_id')
		.select(['transcript_id', 'speaker', 'start_offset as start', 'end_offset as end'])
		.where('project_id', '=', projectId)
		.where('kind', '=', 'turn')
		.orderBy('transcript_id')
		.orderBy('start_offset')
		.execute();
	const turns = new Map<string, TurnRange[]>();
	for (const { transcript_id: transcriptId, speaker, start, end } of rows) {
		const own = turns.get(transcriptId) ?? [];
		turns.set(transcriptId, own);
		own.push({ start, end, isModerator: speaker === 'moderator' });
	}
	return turns;
}
