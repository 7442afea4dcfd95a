import type { Kysely } from 'kysely';
import type { Database } from './database/schema.ts';

/** A transcript as search knows it. */
export type SearchedTranscript = {
	readonly id: string;
	/** Under which its turns stand in the index of words. */
	readonly indexNumber: number;
	readonly groupNumber: number;
	readonly title: string;
};

/** The transcripts of a project by focus group, without touching their words. */
export async function listSearchedTranscripts(db: Kysely<Database>, projectId: string): Promise<SearchedTranscript[]> {
	return db
		.selectFrom('transcript')
		.innerJoin('indexed_transcript', 'indexed_transcript.transcript_id', 'transcript.id')
		.innerJoin('focus_group', 'focus_group.id', 'transcript.focus_group_id')
		.select(['transcript.id', 'indexed_transcript.number as indexNumber', 'focus_group.number as groupNumber', 'title'])
		.where('transcript.project_id', '=', projectId)
		.orderBy('focus_group.number')
		.execute();
}
