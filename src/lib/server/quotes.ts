import type { Kysely } from 'kysely';
import type { Quote, QuoteSegment } from '#lib/quotes/quote.ts';
import type { Database } from './database/schema.ts';

/** A quote as the project keeps it: with the chapter that it stands in and who chose it. */
export type KeptQuote = Quote & {
	readonly chapterId: string | undefined;
	readonly chosenBy: string;
	readonly chosenAt: number;
};

export async function listQuotes(db: Kysely<Database>, projectId: string): Promise<KeptQuote[]> {
	const rows = await db.selectFrom('quote').selectAll().where('project_id', '=', projectId).orderBy('id').execute();
	const segmentRows = await db
		.selectFrom('quote_segment')
		.innerJoin('quote', 'quote.id', 'quote_segment.quote_id')
		.selectAll('quote_segment')
		.where('quote.project_id', '=', projectId)
		.orderBy('quote_segment.position')
		.execute();
	const segmentsOf = Map.groupBy(segmentRows, (row) => row.quote_id);
	return rows.map((row) => keptQuoteOf(row, segmentsOf.get(row.id) ?? []));
}

export async function findQuote(
	db: Kysely<Database>,
	projectId: string,
	quoteId: string
): Promise<KeptQuote | undefined> {
	const row = await db
		.selectFrom('quote')
		.selectAll()
		.where('project_id', '=', projectId)
		.where('id', '=', quoteId)
		.executeTakeFirst();
	if (row === undefined) return undefined;
	const segmentRows = await db
		.selectFrom('quote_segment')
		.selectAll()
		.where('quote_id', '=', quoteId)
		.orderBy('position')
		.execute();
	return keptQuoteOf(row, segmentRows);
}

/** Stores a quote with its segments; the caller opens the transaction. */
export async function insertQuote(db: Kysely<Database>, projectId: string, quote: KeptQuote): Promise<void> {
	await db
		.insertInto('quote')
		.values({
			id: quote.id,
			project_id: projectId,
			transcript_id: quote.transcriptId,
			chapter_id: quote.chapterId ?? null,
			chosen_by: quote.chosenBy,
			attribution_keys: JSON.stringify(quote.attributionKeys),
			status: quote.status,
			note: quote.note,
			chosen_at: quote.chosenAt
		})
		.execute();
	await db
		.insertInto('quote_segment')
		.values(
			quote.segments.map(({ start, end }, position) => ({
				quote_id: quote.id,
				position,
				start_offset: start,
				end_offset: end
			}))
		)
		.execute();
}

/** Writes what may change about a quote; its words do not. */
export async function updateQuote(db: Kysely<Database>, projectId: string, quote: KeptQuote): Promise<void> {
	await db
		.updateTable('quote')
		.set({
			chapter_id: quote.chapterId ?? null,
			attribution_keys: JSON.stringify(quote.attributionKeys),
			status: quote.status,
			note: quote.note
		})
		.where('project_id', '=', projectId)
		.where('id', '=', quote.id)
		.execute();
}

export async function deleteQuote(db: Kysely<Database>, projectId: string, quoteId: string): Promise<void> {
	await db.deleteFrom('quote').where('project_id', '=', projectId).where('id', '=', quoteId).execute();
}

function keptQuoteOf(row: Database['quote'], segmentRows: readonly Database['quote_segment'][]): KeptQuote {
	const attributionKeys: string[] = JSON.parse(row.attribution_keys);
	return {
		id: row.id,
		transcriptId: row.transcript_id,
		segments: segmentRows.map(({ start_offset, end_offset }): QuoteSegment => ({
			start: start_offset,
			end: end_offset
		})),
		attributionKeys,
		status: row.status,
		note: row.note,
		chapterId: row.chapter_id ?? undefined,
		chosenBy: row.chosen_by,
		chosenAt: row.chosen_at
	};
}
