import type { Kysely } from 'kysely';
import type { Database } from './database/schema.ts';

/** A coder's statement that a transcript was read to the end: what is uncoded there was left uncoded on purpose. */
export type TranscriptRead = { readonly transcriptId: string; readonly coderId: string; readonly readAt: number };

export async function listTranscriptsRead(db: Kysely<Database>, projectId: string): Promise<TranscriptRead[]> {
	const rows = await db
		.selectFrom('transcript_read')
		.innerJoin('transcript', 'transcript.id', 'transcript_read.transcript_id')
		.selectAll('transcript_read')
		.where('transcript.project_id', '=', projectId)
		.execute();
	return rows.map((row) => ({ transcriptId: row.transcript_id, coderId: row.coder_id, readAt: row.read_at }));
}

export async function insertTranscriptRead(db: Kysely<Database>, read: TranscriptRead): Promise<boolean> {
	const result = await db
		.insertInto('transcript_read')
		.values({ transcript_id: read.transcriptId, coder_id: read.coderId, read_at: read.readAt })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function deleteTranscriptRead(
	db: Kysely<Database>,
	transcriptId: string,
	coderId: string
): Promise<boolean> {
	const result = await db
		.deleteFrom('transcript_read')
		.where('transcript_id', '=', transcriptId)
		.where('coder_id', '=', coderId)
		.executeTakeFirst();
	return result.numDeletedRows > 0n;
}

export async function isTranscriptRead(db: Kysely<Database>, transcriptId: string, coderId: string): Promise<boolean> {
	const row = await db
		.selectFrom('transcript_read')
		.select('read_at')
		.where('transcript_id', '=', transcriptId)
		.where('coder_id', '=', coderId)
		.executeTakeFirst();
	return row !== undefined;
}
