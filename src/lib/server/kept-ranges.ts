import type { Kysely } from 'kysely';
import type { TextRange } from '#lib/transcripts/text-range.ts';
import type { Database } from './database/schema.ts';
import { isRecord, parseJson } from './stored-json.ts';

/** Every table whose rows point at a stretch of a transcript's text. */
export type RangeTable = 'coding' | 'quote_segment' | 'memo' | 'text_edit_place' | 'event';

/** A stretch that a row points at; `id` and, where several rows share it, `position` say which row. */
export type KeptRange = TextRange & {
	readonly table: RangeTable;
	readonly id: string;
	readonly position: number;
};

/**
 * Everything that has to move when the text of a transcript changes: acts of coding that can be undone too, also those
 * that wait until a withdrawal is taken back.
 */
export async function listKeptRanges(db: Kysely<Database>, transcriptId: string): Promise<KeptRange[]> {
	const offsets = ['start_offset as start', 'end_offset as end'] as const;
	const codings = await db
		.selectFrom('coding')
		.select(['id', ...offsets])
		.where('transcript_id', '=', transcriptId)
		.execute();
	const memos = await db
		.selectFrom('memo')
		.select(['id', ...offsets])
		.where('transcript_id', '=', transcriptId)
		.where('start_offset', 'is not', null)
		.execute();
	const segments = await db
		.selectFrom('quote_segment')
		.innerJoin('quote', 'quote.id', 'quote_segment.quote_id')
		.select(['quote_id as id', 'position', ...offsets])
		.where('transcript_id', '=', transcriptId)
		.execute();
	const places = await db
		.selectFrom('text_edit_place')
		.innerJoin('text_edit', 'text_edit.id', 'text_edit_place.edit_id')
		.select(['edit_id as id', 'position', ...offsets])
		.where('transcript_id', '=', transcriptId)
		.execute();
	const first = (table: RangeTable) => (row: { id: string; start: number | null; end: number | null }) => ({
		...{ table, id: row.id, position: 0, start: row.start ?? 0, end: row.end ?? 0 }
	});
	return [
		...codings.map(first('coding')),
		...memos.map(first('memo')),
		...segments.map((row): KeptRange => ({ table: 'quote_segment', ...row })),
		...places.map((row): KeptRange => ({ table: 'text_edit_place', ...row })),
		...(await listToldCodings(db, transcriptId))
	];
}

export async function writeKeptRange(db: Kysely<Database>, range: KeptRange): Promise<void> {
	const { id, position } = range;
	const offsets = { start_offset: range.start, end_offset: range.end };
	if (range.table === 'coding') await db.updateTable('coding').set(offsets).where('id', '=', id).execute();
	else if (range.table === 'memo') await db.updateTable('memo').set(offsets).where('id', '=', id).execute();
	else if (range.table === 'event') await writeToldCoding(db, range);
	else if (range.table === 'quote_segment')
		await db
			.updateTable('quote_segment')
			.set(offsets)
			.where('quote_id', '=', id)
			.where('position', '=', position)
			.execute();
	else
		await db
			.updateTable('text_edit_place')
			.set(offsets)
			.where('edit_id', '=', id)
			.where('position', '=', position)
			.execute();
}

async function listToldCodings(db: Kysely<Database>, transcriptId: string): Promise<KeptRange[]> {
	const rows = await db
		.selectFrom('event')
		.innerJoin('transcript', 'transcript.project_id', 'event.project_id')
		.select(['event.id', 'before', 'after'])
		.where('transcript.id', '=', transcriptId)
		.where('act', 'in', ['apply-code', 'remove-coding'])
		.where(({ or, eb, selectFrom }) =>
			or([
				eb('undone_by', 'is', null),
				eb('undone_by', 'in', selectFrom('withdrawal').select('id').where('undone_at', 'is', null))
			])
		)
		.execute();
	return rows.flatMap(({ id, before, after }) => {
		const passage = passageIn(after ?? before);
		if (passage?.['transcriptId'] !== transcriptId) return [];
		const { start, end } = passage;
		return typeof start === 'number' && typeof end === 'number'
			? [{ table: 'event', id, position: 0, start, end } as const]
			: [];
	});
}

async function writeToldCoding(db: Kysely<Database>, { id, start, end }: KeptRange): Promise<void> {
	const row = await db.selectFrom('event').select(['before', 'after']).where('id', '=', id).executeTakeFirst();
	const moved = (told: string | null | undefined): string | null => {
		const coding = told === null || told === undefined ? undefined : parseJson(told);
		const passage = passageIn(told);
		return isRecord(coding) && passage !== undefined
			? JSON.stringify({ ...coding, passage: { ...passage, start, end } })
			: (told ?? null);
	};
	const told = { before: moved(row?.before), after: moved(row?.after) };
	await db.updateTable('event').set(told).where('id', '=', id).execute();
}

function passageIn(told: string | null | undefined): Readonly<Record<string, unknown>> | undefined {
	const coding = told === null || told === undefined ? undefined : parseJson(told);
	return isRecord(coding) && isRecord(coding['passage']) ? coding['passage'] : undefined;
}
