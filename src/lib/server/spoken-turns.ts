import type { Kysely, Selectable } from 'kysely';
import type { Speaker } from '#lib/transcripts/speaker.ts';
import type { TextRange } from '#lib/transcripts/text-range.ts';
import type { Database } from './database/schema.ts';
import type { ShownTurn } from './shown-passages.ts';

/** The turns that a stretch of a transcript has words of, in order. */
export async function listSpokenTurns(
	db: Kysely<Database>,
	transcriptId: string,
	{ start, end }: TextRange
): Promise<ShownTurn[]> {
	const rows = await spokenTurns(db, transcriptId)
		.where('start_offset', '<', end)
		.where('end_offset', '>', start)
		.execute();
	return rows.map(shownTurnOf);
}

/** The turns of a transcript with some numbers, both included; the transcript has to be of the project. */
export async function listNumberedTurns(
	db: Kysely<Database>,
	projectId: string,
	transcriptId: string,
	{ first, last }: { readonly first: number; readonly last: number }
): Promise<ShownTurn[]> {
	const rows = await spokenTurns(db, transcriptId)
		.where('speaker_turn.number', '>=', first)
		.where('speaker_turn.number', '<=', last)
		.where('speaker_turn.transcript_id', 'in', ({ selectFrom }) =>
			selectFrom('transcript').select('transcript.id').where('project_id', '=', projectId)
		)
		.execute();
	return rows.map(shownTurnOf);
}

function spokenTurns(db: Kysely<Database>, transcriptId: string) {
	return db
		.selectFrom('speaker_turn')
		.innerJoin('indexed_turn', 'indexed_turn.turn_id', 'speaker_turn.id')
		.innerJoin('turn_words', 'turn_words.rowid', 'indexed_turn.id')
		.leftJoin('participant', 'participant.id', 'speaker_turn.participant_id')
		.select(['speaker_turn.number', 'speaker_turn.speaker', 'speaker_turn.participant_id', 'pseudonym'])
		.select(['start_offset', 'start_seconds', 'words'])
		.where('speaker_turn.transcript_id', '=', transcriptId)
		.orderBy('start_offset');
}

type SpokenRow = Pick<
	Selectable<Database['speaker_turn']>,
	'number' | 'speaker' | 'participant_id' | 'start_offset' | 'start_seconds'
> & { readonly pseudonym: string | null; readonly words: string };

function shownTurnOf(row: SpokenRow): ShownTurn {
	return {
		number: row.number ?? 0,
		speaker: speakerOf(row),
		start: row.start_offset,
		words: row.words,
		startSeconds: row.start_seconds ?? undefined
	};
}

function speakerOf({ speaker, participant_id, pseudonym }: SpokenRow): Speaker {
	if (participant_id !== null)
		return { kind: 'participant', participantId: participant_id, pseudonym: pseudonym ?? '' };
	return speaker === 'moderator' || speaker === 'several' ? { kind: speaker } : { kind: 'unknown' };
}
