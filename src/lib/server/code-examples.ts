import type { Kysely } from 'kysely';
import type { Layers } from './codings.ts';
import type { Database } from './database/schema.ts';
import { findTranscriptText } from './transcripts.ts';

/** The words of a few passages that carry a code: exemplars first, then those without doubt, the newest first. */
export async function listExampleWords(
	db: Kysely<Database>,
	projectId: string,
	{ codeId, layers, most }: { readonly codeId: string; readonly layers: Layers; readonly most: number }
): Promise<string[]> {
	const rows = await db
		.selectFrom('coding')
		.innerJoin('code', 'code.id', 'coding.code_id')
		.select(['transcript_id', 'start_offset', 'end_offset'])
		.where('code.project_id', '=', projectId)
		.where('code_id', '=', codeId)
		.$if(layers !== 'all', (query) => query.where('coder_id', '=', layers === 'all' ? '' : layers.coderId))
		.orderBy('is_exemplar', 'desc')
		.orderBy('is_doubtful')
		.orderBy('coding.made_at', 'desc')
		.orderBy('coding.id')
		.limit(most)
		.execute();
	const words = rows.map(async ({ transcript_id, start_offset, end_offset }) =>
		(await findTranscriptText(db, projectId, transcript_id))?.slice(start_offset, end_offset)
	);
	return (await Promise.all(words)).flatMap((one) => one ?? []);
}
