import type { Kysely } from 'kysely';
import type { Database } from './database/schema.ts';

export type TranscriptWithSameWords = {
	readonly id: string;
	readonly focusGroupNumber: number;
	readonly focusGroupTitle: string;
};

/** The transcript of a project that has exactly this text, whatever its speakers are called. */
export async function findTranscriptWithSameWords(
	db: Kysely<Database>,
	projectId: string,
	text: string
): Promise<TranscriptWithSameWords | undefined> {
	const row = await db
		.selectFrom('transcript')
		.innerJoin('focus_group', 'focus_group.id', 'transcript.focus_group_id')
		.select(['transcript.id', 'number', 'title'])
		.where('transcript.project_id', '=', projectId)
		.where('text', '=', text)
		.orderBy('number')
		.executeTakeFirst();
	return row && { id: row.id, focusGroupNumber: row.number, focusGroupTitle: row.title };
}
