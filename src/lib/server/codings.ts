import type { Kysely, Selectable } from 'kysely';
import type { CodedRange } from '#lib/coding/co-occurrence.ts';
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

/** The codings of a project as far as counting them needs, which reads faster than all that is known of them. */
export async function listCodedRanges(db: Kysely<Database>, projectId: string, layers: Layers): Promise<CodedRange[]> {
	const rows = await db
		.selectFrom('coding')
		.select(['transcript_id', 'coder_id', 'code_id', 'start_offset', 'end_offset'])
		.where('transcript_id', 'in', (of) => of.selectFrom('transcript').select('id').where('project_id', '=', projectId))
		.$if(layers !== 'all', (query) => query.where('coder_id', '=', layers === 'all' ? '' : layers.coderId))
		.execute();
	return rows.map((row) => ({
		coderId: row.coder_id,
		codeId: row.code_id,
		passage: { transcriptId: row.transcript_id, start: row.start_offset, end: row.end_offset }
	}));
}

/** The codings that one coder gave any of some codes in some transcripts: all that changing one of them has to be compared with. */
export async function listCodingsOfCodes(
	db: Kysely<Database>,
	{
		transcriptIds,
		coderId,
		codeIds
	}: {
		readonly transcriptIds: readonly string[];
		readonly coderId: string;
		readonly codeIds: readonly string[];
	}
): Promise<Coding[]> {
	if (transcriptIds.length === 0 || codeIds.length === 0) return [];
	const rows = await db
		.selectFrom('coding')
		.selectAll()
		.where('transcript_id', 'in', transcriptIds)
		.where('coder_id', '=', coderId)
		.where('code_id', 'in', codeIds)
		.execute();
	return rows.map(codingOf);
}

/** Every coding of some codes, in all layers: what merging them has to know. */
export async function listCodingsGivenTo(db: Kysely<Database>, codeIds: readonly string[]): Promise<Coding[]> {
	const rows = await db.selectFrom('coding').selectAll().where('code_id', 'in', codeIds).orderBy('id').execute();
	return rows.map(codingOf);
}

const mostIdsAtOnce = 500;

/** Those of some codings that are there. */
export async function listCodingsById(db: Kysely<Database>, ids: readonly string[]): Promise<Coding[]> {
	const codings: Coding[] = [];
	for (let first = 0; first < ids.length; first += mostIdsAtOnce) {
		const rows = await db
			.selectFrom('coding')
			.selectAll()
			.where('id', 'in', ids.slice(first, first + mostIdsAtOnce))
			.execute();
		codings.push(...rows.map(codingOf));
	}
	return codings;
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

/** How many codings each coder of a project has; who has none is absent. */
export async function countCodingsByCoder(
	db: Kysely<Database>,
	projectId: string
): Promise<ReadonlyMap<string, number>> {
	const rows = await db
		.selectFrom('coding')
		.innerJoin('transcript', 'transcript.id', 'coding.transcript_id')
		.select(['coder_id', (expression) => expression.fn.countAll<number>().as('n')])
		.where('transcript.project_id', '=', projectId)
		.groupBy('coder_id')
		.execute();
	return new Map(rows.map((row) => [row.coder_id, row.n]));
}

/** How many codings of a code were given under each version of it. */
export async function countCodingsByVersion(
	db: Kysely<Database>,
	codeId: string,
	layers: Layers
): Promise<ReadonlyMap<number, number>> {
	const rows = await db
		.selectFrom('coding')
		.select(['code_version', ({ fn }) => fn.countAll<number>().as('n')])
		.where('code_id', '=', codeId)
		.$if(layers !== 'all', (query) => query.where('coder_id', '=', layers === 'all' ? '' : layers.coderId))
		.groupBy('code_version')
		.execute();
	return new Map(rows.map((row) => [row.code_version, row.n]));
}

export async function insertCoding(db: Kysely<Database>, coding: Coding, madeAt: number): Promise<void> {
	await db
		.insertInto('coding')
		.values({ ...rowOf(coding), made_at: madeAt })
		.execute();
}

/** Adds a coding, or writes it over the one with its id, which keeps the moment at which it was made. */
export async function putCoding(db: Kysely<Database>, coding: Coding, madeAt: number): Promise<void> {
	const { id, ...row } = rowOf(coding);
	await db
		.insertInto('coding')
		.values({ id, ...row, made_at: madeAt })
		.onConflict((conflict) => conflict.column('id').doUpdateSet(row))
		.execute();
}

export async function deleteCoding(db: Kysely<Database>, codingId: string): Promise<void> {
	await db.deleteFrom('coding').where('id', '=', codingId).execute();
}

function codingOf(row: Selectable<Database['coding']>): Coding {
	return {
		id: row.id,
		coderId: row.coder_id,
		codeId: row.code_id,
		passage: { transcriptId: row.transcript_id, start: row.start_offset, end: row.end_offset },
		...(row.is_exemplar === 1 ? { isExemplar: true } : {}),
		...(row.is_doubtful === 1 ? { isDoubtful: true } : {}),
		codeVersion: row.code_version
	};
}

function rowOf(coding: Coding) {
	return {
		id: coding.id,
		transcript_id: coding.passage.transcriptId,
		coder_id: coding.coderId,
		code_id: coding.codeId,
		start_offset: coding.passage.start,
		end_offset: coding.passage.end,
		is_exemplar: coding.isExemplar === true ? 1 : 0,
		is_doubtful: coding.isDoubtful === true ? 1 : 0,
		code_version: coding.codeVersion ?? 1
	};
}
