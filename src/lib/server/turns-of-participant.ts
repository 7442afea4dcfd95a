import type { Kysely } from 'kysely';
import type { TextRange } from '#lib/transcripts/text-range.ts';
import type { Database } from './database/schema.ts';

/** A transcript with the turns of one person in it, and all its stretches, in the order of the text. */
export type SpokenTranscript = {
	readonly id: string;
	readonly text: string;
	readonly own: readonly TextRange[];
	readonly stretches: readonly (TextRange & { readonly id: string })[];
};

/** Where somebody speaks. */
export async function listSpokenTranscripts(
	db: Kysely<Database>,
	projectId: string,
	participantId: string
): Promise<SpokenTranscript[]> {
	const transcripts = await db
		.selectFrom('transcript')
		.select(['id', 'text'])
		.where('project_id', '=', projectId)
		.where('id', 'in', (of) =>
			of.selectFrom('speaker_turn').select('transcript_id').where('participant_id', '=', participantId)
		)
		.execute();
	return Promise.all(
		transcripts.map(async (transcript) => {
			const rows = await db
				.selectFrom('speaker_turn')
				.select(['id', 'participant_id', 'start_offset as start', 'end_offset as end'])
				.where('transcript_id', '=', transcript.id)
				.orderBy('start_offset')
				.execute();
			return {
				...transcript,
				own: rows.filter((row) => row.participant_id === participantId).map(({ start, end }) => ({ start, end })),
				stretches: rows.map(({ id, start, end }) => ({ id, start, end }))
			};
		})
	);
}
