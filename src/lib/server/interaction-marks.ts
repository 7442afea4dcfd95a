import type { Kysely } from 'kysely';
import type { InteractionMark } from '#lib/coding/interaction-mark.ts';
import type { Layers } from './codings.ts';
import type { Database } from './database/schema.ts';

/** The marks on the turns of a transcript in the layers asked for, in the order of the conversation. */
export async function listInteractionMarks(
	db: Kysely<Database>,
	transcriptId: string,
	layers: Layers
): Promise<InteractionMark[]> {
	const rows = await marks(db)
		.where('interaction_mark.transcript_id', '=', transcriptId)
		.$if(layers !== 'all', (query) => query.where('coder_id', '=', layers === 'all' ? '' : layers.coderId))
		.orderBy('turn.number')
		.orderBy('interaction_mark.id')
		.execute();
	return rows.map(markOf);
}

/** Those of some marks that are there. */
export async function listInteractionMarksById(
	db: Kysely<Database>,
	ids: readonly string[]
): Promise<InteractionMark[]> {
	if (ids.length === 0) return [];
	const rows = await marks(db).where('interaction_mark.id', 'in', ids).execute();
	return rows.map(markOf);
}

/** Adds a mark, or writes it over the one with its id. Both turns are known to be there. */
export async function putInteractionMark(db: Kysely<Database>, mark: InteractionMark, madeAt: number): Promise<void> {
	const row = {
		transcript_id: mark.transcriptId,
		coder_id: mark.coderId,
		turn_id: await turnId(db, mark.transcriptId, mark.turn),
		kind: mark.kind,
		answers_turn_id: mark.answers === undefined ? null : await turnId(db, mark.transcriptId, mark.answers)
	};
	await db
		.insertInto('interaction_mark')
		.values({ id: mark.id, ...row, made_at: madeAt })
		.onConflict((conflict) => conflict.column('id').doUpdateSet(row))
		.execute();
}

export async function deleteInteractionMark(db: Kysely<Database>, id: string): Promise<void> {
	await db.deleteFrom('interaction_mark').where('id', '=', id).execute();
}

/** The numbers of those turns whose speaker has withdrawn; nothing more is said about what they did. */
export async function listWithdrawnTurns(db: Kysely<Database>, transcriptId: string): Promise<ReadonlySet<number>> {
	const rows = await db
		.selectFrom('speaker_turn')
		.innerJoin('participant', 'participant.id', 'speaker_turn.participant_id')
		.select('number')
		.where('transcript_id', '=', transcriptId)
		.where('consent_state', '=', 'withdrawn')
		.execute();
	return new Set(rows.flatMap(({ number }) => number ?? []));
}

export async function countTurns(db: Kysely<Database>, projectId: string, transcriptId: string) {
	const row = await db
		.selectFrom('transcript')
		.select('turn_count')
		.where('project_id', '=', projectId)
		.where('id', '=', transcriptId)
		.executeTakeFirst();
	return row?.turn_count;
}

function marks(db: Kysely<Database>) {
	return db
		.selectFrom('interaction_mark')
		.innerJoin('speaker_turn as turn', 'turn.id', 'interaction_mark.turn_id')
		.leftJoin('speaker_turn as answered', 'answered.id', 'interaction_mark.answers_turn_id')
		.select([
			...(['interaction_mark.id', 'coder_id', 'interaction_mark.transcript_id', 'interaction_mark.kind'] as const),
			...(['turn.number as turn', 'answered.number as answers'] as const)
		]);
}

type MarkRow = Awaited<ReturnType<ReturnType<typeof marks>['execute']>>[number];

function markOf(row: MarkRow): InteractionMark {
	return {
		id: row.id,
		coderId: row.coder_id,
		transcriptId: row.transcript_id,
		turn: row.turn ?? 0,
		kind: row.kind,
		...(row.answers === null ? {} : { answers: row.answers })
	};
}

async function turnId(db: Kysely<Database>, transcriptId: string, number: number): Promise<string> {
	const row = await db
		.selectFrom('speaker_turn')
		.select('id')
		.where('transcript_id', '=', transcriptId)
		.where('number', '=', number)
		.executeTakeFirstOrThrow();
	return row.id;
}
