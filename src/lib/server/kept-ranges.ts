import type { Kysely } from 'kysely';
import type { Coding } from '#lib/coding/coding.ts';
import { layerActs } from '#lib/coding/layer-change.ts';
import type { TextRange } from '#lib/transcripts/text-range.ts';
import type { Database } from './database/schema.ts';
import type { Act } from './events.ts';
import { parseTraced } from './traced/traced.ts';

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

/** The codings that acts of coding tell of, undone ones too, since they can be done again. Their places count from the first of `before`. */
export async function listToldCodings(
	db: Kysely<Database>,
	transcriptId: string
): Promise<(KeptRange & { readonly codingId: string })[]> {
	const project = db.selectFrom('transcript').select('project_id').where('id', '=', transcriptId);
	const rows = await db
		.selectFrom('event')
		.select(['id', 'before', 'after'])
		.where('act', 'in', toldActs)
		.where((either) =>
			either.or([
				either('transcript_id', '=', transcriptId),
				either.and([either('transcript_id', 'is', null), either('project_id', '=', project)])
			])
		)
		.execute();
	return rows.flatMap(({ id, before, after }) =>
		[...codingsIn(before), ...codingsIn(after)].flatMap(({ id: codingId, passage }, position) =>
			passage.transcriptId === transcriptId
				? [{ table: 'event' as const, id, codingId, position, start: passage.start, end: passage.end }]
				: []
		)
	);
}

async function writeToldCoding(db: Kysely<Database>, { id, position, start, end }: KeptRange): Promise<void> {
	const row = await db.selectFrom('event').select(['before', 'after']).where('id', '=', id).executeTakeFirst();
	if (row === undefined) return;
	const moved = (told: string | null, first: number): string | null => {
		const codings = codingsIn(told);
		const coding = codings[position - first];
		if (told === null || coding === undefined) return told;
		const now = { ...coding, passage: { ...coding.passage, start, end } };
		return JSON.stringify({ ...parseTraced(told), codings: codings.with(position - first, now) });
	};
	const told = { before: moved(row.before, 0), after: moved(row.after, codingsIn(row.before).length) };
	await db.updateTable('event').set(told).where('id', '=', id).execute();
}

const toldActs: readonly Act[] = [...layerActs, 'merge-codes', 'undo', 'redo'];

function codingsIn(told: string | null): readonly Coding[] {
	return parseTraced(told).codings ?? [];
}
