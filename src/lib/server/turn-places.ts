import type { Kysely } from 'kysely';
import type { Passage } from '#lib/transcripts/passage.ts';
import type { TurnPlace } from '#lib/transcripts/turn-place.ts';
import { turnsTouched } from '#lib/transcripts/turns-touched.ts';
import type { Database } from './database/schema.ts';
import { listTranscripts } from './transcripts.ts';

/** Tells in which turns passages of some transcripts lie; no words are read for it. */
export async function turnPlaces(
	db: Kysely<Database>,
	projectId: string,
	transcriptIds: ReadonlySet<string>
): Promise<(passage: Passage) => TurnPlace | undefined> {
	const transcripts = new Map((await listTranscripts(db, projectId)).map((listed) => [listed.id, listed]));
	const rows = await db
		.selectFrom('speaker_turn')
		.select(['transcript_id', 'number', 'start_offset as start', 'end_offset as end'])
		.where(
			'transcript_id',
			'in',
			[...transcriptIds].filter((id) => transcripts.has(id))
		)
		.where('kind', '=', 'turn')
		.orderBy('start_offset')
		.execute();
	const turnsOf = Map.groupBy(rows, (row) => row.transcript_id);
	return (passage) => {
		const listed = transcripts.get(passage.transcriptId);
		const turns = turnsOf.get(passage.transcriptId) ?? [];
		const touched = turnsTouched(turns, passage);
		const [firstTurn, lastTurn] = [turns[touched[0] ?? -1]?.number, turns[touched.at(-1) ?? -1]?.number];
		if (listed === undefined || firstTurn == null || lastTurn == null) return undefined;
		const { id: transcriptId, focusGroupNumber, title } = listed;
		return { transcriptId, focusGroupNumber, title, firstTurn, lastTurn };
	};
}
