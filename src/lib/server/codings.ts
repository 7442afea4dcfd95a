import type { Kysely } from 'kysely';
import type { Coding } from '#lib/coding/coding.ts';
import type { Database } from './database/schema.ts';

/** Whose codings are asked for: one layer, or all of them. Only who may see every layer may ask for all. */
export type Layers = { readonly coderId: string } | 'all';

export async function listCodingsOfTranscript(
	db: Kysely<Database>,
	transcriptId: string,
	layers: Layers
): Promise<Coding[]> {
	const rows = await db
		.selectFrom('coding')
		.selectAll()
		.where('transcript_id', '=', transcriptId)
		.$if(layers !== 'all', (query) => query.where('coder_id', '=', layers === 'all' ? '' : layers.coderId))
		.orderBy('start_offset')
		.orderBy('end_offset', 'desc')
		.orderBy('id')
		.execute();
	return rows.map(codingOf);
}

export async function listCodingsOfProject(db: Kysely<Database>, projectId: string, layers: Layers): Promise<Coding[]> {
	const rows = await db
		.selectFrom('coding')
		.innerJoin('transcript', 'transcript.id', 'coding.transcript_id')
		.selectAll('coding')
		.where('transcript.project_id', '=', projectId)
		.$if(layers !== 'all', (query) => query.where('coder_id', '=', layers === 'all' ? '' : layers.coderId))
		.orderBy('coding.id')
		.execute();
	return rows.map(codingOf);
}

/** The codings that one coder gave a code in a transcript: all that adding another has to be compared with. */
export async function listCodingsOfCode(
	db: Kysely<Database>,
	transcriptId: string,
	coderId: string,
	codeId: string
): Promise<Coding[]> {
	const rows = await db
		.selectFrom('coding')
		.selectAll()
		.where('transcript_id', '=', transcriptId)
		.where('coder_id', '=', coderId)
		.where('code_id', '=', codeId)
		.execute();
	return rows.map(codingOf);
}

/** How often each code is used in a project, by the layers asked for. Unused codes are absent. */
export async function countCodingsByCode(
	db: Kysely<Database>,
	projectId: string,
	layers: Layers
): Promise<ReadonlyMap<string, number>> {
	const rows = await db
		.selectFrom('coding')
		.innerJoin('code', 'code.id', 'coding.code_id')
		.select(['code_id', (expression) => expression.fn.countAll<number>().as('n')])
		.where('code.project_id', '=', projectId)
		.$if(layers !== 'all', (query) => query.where('coder_id', '=', layers === 'all' ? '' : layers.coderId))
		.groupBy('code_id')
		.execute();
	return new Map(rows.map((row) => [row.code_id, row.n]));
}

export async function insertCoding(db: Kysely<Database>, coding: Coding, madeAt: number): Promise<void> {
	await db
		.insertInto('coding')
		.values({
			id: coding.id,
			transcript_id: coding.passage.transcriptId,
			coder_id: coding.coderId,
			code_id: coding.codeId,
			start_offset: coding.passage.start,
			end_offset: coding.passage.end,
			made_at: madeAt
		})
		.execute();
}

export async function findCoding(db: Kysely<Database>, codingId: string): Promise<Coding | undefined> {
	const row = await db.selectFrom('coding').selectAll().where('id', '=', codingId).executeTakeFirst();
	return row && codingOf(row);
}

export async function deleteCoding(db: Kysely<Database>, codingId: string): Promise<void> {
	await db.deleteFrom('coding').where('id', '=', codingId).execute();
}

function codingOf(row: Database['coding']): Coding {
	return {
		id: row.id,
		coderId: row.coder_id,
		codeId: row.code_id,
		passage: { transcriptId: row.transcript_id, start: row.start_offset, end: row.end_offset }
	};
}
