import type { Kysely } from 'kysely';
import { coderProgress, type CoderProgress } from '#lib/coding/coder-progress.ts';
import type { Layers } from './codings.ts';
import type { Database } from './database/schema.ts';
import { listTranscriptsRead } from './transcripts-read.ts';

/** How far coders are, by transcript and then by coder. Who is absent has not started. */
export type ProgressOfTranscripts = ReadonlyMap<string, ReadonlyMap<string, CoderProgress>>;

/** Only for the layers asked for: in blind coding even how far the others are stays on the server. */
export async function listCodingProgress(
	db: Kysely<Database>,
	projectId: string,
	layers: Layers
): Promise<ProgressOfTranscripts> {
	const counts = await db
		.selectFrom('coding')
		.innerJoin('transcript', 'transcript.id', 'coding.transcript_id')
		.select(['transcript_id', 'coder_id', (expression) => expression.fn.countAll<number>().as('n')])
		.where('transcript.project_id', '=', projectId)
		.$if(layers !== 'all', (query) => query.where('coder_id', '=', layers === 'all' ? '' : layers.coderId))
		.groupBy(['transcript_id', 'coder_id'])
		.execute();
	const reads = (await listTranscriptsRead(db, projectId)).filter(
		(read) => layers === 'all' || read.coderId === layers.coderId
	);
	const progress = new Map<string, Map<string, CoderProgress>>();
	const ofTranscript = (transcriptId: string) => {
		const coders = progress.get(transcriptId) ?? new Map<string, CoderProgress>();
		progress.set(transcriptId, coders);
		return coders;
	};
	for (const { transcript_id, coder_id, n } of counts)
		ofTranscript(transcript_id).set(coder_id, coderProgress(n, false));
	for (const { transcriptId, coderId } of reads) {
		const begun = ofTranscript(transcriptId).get(coderId);
		const codingCount = begun === undefined || begun.kind === 'not-started' ? 0 : begun.codingCount;
		ofTranscript(transcriptId).set(coderId, coderProgress(codingCount, true));
	}
	return progress;
}
