import type { Kysely } from 'kysely';
import type { ReadTranscript } from '#lib/agreement/units.ts';
import type { Coding } from '#lib/coding/coding.ts';
import type { Transcript } from '#lib/transcripts/transcript.ts';
import { listCodingsOfProject } from './codings.ts';
import type { Database } from './database/schema.ts';
import { listMembers, type Member } from './members.ts';
import { listTranscriptsRead } from './transcripts-read.ts';
import { listWholeTranscripts } from './transcripts.ts';

export type ReadLayers = {
	readonly transcripts: readonly (Transcript & ReadTranscript)[];
	readonly codings: readonly Coding[];
	/** Who marked at least one transcript as read, in order of joining; those who left the project included. */
	readonly coders: readonly Member[];
};

/** Everything that agreement is counted on: the transcripts, who read them, and the codings of all layers. */
export async function listReadLayers(db: Kysely<Database>, projectId: string): Promise<ReadLayers> {
	const transcripts = await listWholeTranscripts(db, projectId);
	const codings = await listCodingsOfProject(db, projectId, 'all');
	const reads = await listTranscriptsRead(db, projectId);
	const members = await listMembers(db, projectId, { withThoseWhoLeft: true });
	const readersOf = Map.groupBy(reads, (read) => read.transcriptId);
	return {
		transcripts: transcripts.map((transcript) => ({
			...transcript,
			readBy: (readersOf.get(transcript.id) ?? []).map((read) => read.coderId)
		})),
		codings,
		coders: members.filter((member) => reads.some((read) => read.coderId === member.id))
	};
}
