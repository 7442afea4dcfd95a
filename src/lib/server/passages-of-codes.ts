import type { Kysely } from 'kysely';
import type { TextRange } from '#lib/transcripts/text-range.ts';
import type { Layers } from './codings.ts';
import type { Database } from './database/schema.ts';

/** How many passages of each transcript carry any of some codes; the same words are one passage, whoever coded them. */
export async function countPassagesOfCodes(
	db: Kysely<Database>,
	codeIds: readonly string[],
	layers: Layers
): Promise<ReadonlyMap<string, number>> {
	if (codeIds.length === 0) return new Map();
	const passages = db
		.selectFrom('coding')
		.select(['transcript_id', 'start_offset', 'end_offset'])
		.distinct()
		.where('code_id', 'in', codeIds)
		.$if(layers !== 'all', (query) => query.where('coder_id', '=', layers === 'all' ? '' : layers.coderId));
	const rows = await db
		.selectFrom(passages.as('passage'))
		.select(['transcript_id', ({ fn }) => fn.countAll<number>().as('n')])
		.groupBy('transcript_id')
		.execute();
	return new Map(rows.map((row) => [row.transcript_id, row.n]));
}

/** The codings of some codes in some transcripts, by transcript, as far as the layers go. */
export async function listRangesOfCodes(
	db: Kysely<Database>,
	transcriptIds: readonly string[],
	codeIds: readonly string[],
	layers: Layers
): Promise<ReadonlyMap<string, readonly (TextRange & { readonly codeId: string })[]>> {
	if (codeIds.length === 0 || transcriptIds.length === 0) return new Map();
	const rows = await db
		.selectFrom('coding')
		.select(['transcript_id', 'start_offset as start', 'end_offset as end', 'code_id as codeId'])
		.where('code_id', 'in', codeIds)
		.where('transcript_id', 'in', transcriptIds)
		.$if(layers !== 'all', (query) => query.where('coder_id', '=', layers === 'all' ? '' : layers.coderId))
		.execute();
	return Map.groupBy(rows, ({ transcript_id }) => transcript_id);
}
