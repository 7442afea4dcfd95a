import type { Kysely } from 'kysely';
import type { Database } from './database/schema.ts';

export type TakenMarks = {
	/** Marks that lay on a turn of the person. */
	readonly marks: readonly Database['interaction_mark'][];
	/** Marks of other turns that answered one of theirs, and stay without it. */
	readonly answered: readonly { readonly id: string; readonly turnId: string }[];
};

/** Takes the marks off the turns of somebody who withdraws; what others did stays marked, without saying that it answered them. */
export async function takeOutMarks(
	db: Kysely<Database>,
	transcriptId: string,
	participantId: string
): Promise<TakenMarks> {
	const own = db
		.selectFrom('speaker_turn')
		.select('id')
		.where('transcript_id', '=', transcriptId)
		.where('participant_id', '=', participantId);
	const marks = await db.selectFrom('interaction_mark').selectAll().where('turn_id', 'in', own).execute();
	await db.deleteFrom('interaction_mark').where('turn_id', 'in', own).execute();
	const answered = await db
		.selectFrom('interaction_mark')
		.select(['id', 'answers_turn_id as turnId'])
		.where('answers_turn_id', 'in', own)
		.execute();
	await db.updateTable('interaction_mark').set({ answers_turn_id: null }).where('answers_turn_id', 'in', own).execute();
	return { marks, answered: answered.map(({ id, turnId }) => ({ id, turnId: turnId ?? '' })) };
}

/** Puts the marks back when the withdrawal was a mistake; a mark that was removed or given another turn since stays as it is. */
export async function putBackMarks(db: Kysely<Database>, { marks, answered }: TakenMarks): Promise<void> {
	for (const mark of marks) await db.insertInto('interaction_mark').values(mark).execute();
	for (const { id, turnId } of answered)
		await db
			.updateTable('interaction_mark')
			.set({ answers_turn_id: turnId })
			.where('id', '=', id)
			.where('answers_turn_id', 'is', null)
			.execute();
}
