import type { Kysely } from 'kysely';
import type { TextRange } from '#lib/transcripts/text-range.ts';
import type { Database } from './database/schema.ts';
import type { EdgeInTurn, KeptOfWithdrawal } from './withdrawal.ts';

/** Puts codings back where they lay; parts that they were cut into become one again. */
export async function putBackCodings(
	db: Kysely<Database>,
	{ codings, addedCodingIds }: Pick<KeptOfWithdrawal, 'codings' | 'addedCodingIds'>
): Promise<void> {
	const ranges = new Map<string, Awaited<ReturnType<typeof rangeOf>>>();
	for (const { row, start, end } of codings) ranges.set(row.id, await rangeOf(db, start, end, 'coding'));
	for (const id of [...addedCodingIds, ...ranges.keys()]) await db.deleteFrom('coding').where('id', '=', id).execute();
	for (const { row } of codings) {
		const range = ranges.get(row.id);
		if (range !== undefined)
			await db
				.insertInto('coding')
				.values({ ...row, ...range })
				.execute();
	}
}

/** Puts quotes back, in the rows of the joint display that have no other quote by now, too. */
export async function putBackQuotes(db: Kysely<Database>, { quotes }: Pick<KeptOfWithdrawal, 'quotes'>): Promise<void> {
	for (const { row, segments, jointDisplayRowIds } of quotes) {
		const chapter = await db
			.selectFrom('chapter')
			.select('id')
			.where('id', '=', row.chapter_id ?? '')
			.executeTakeFirst();
		await db
			.insertInto('quote')
			.values({ ...row, chapter_id: chapter?.id ?? null })
			.execute();
		for (const { position, start, end } of segments) {
			const range = await rangeOf(db, start, end);
			if (range !== undefined)
				await db
					.insertInto('quote_segment')
					.values({ quote_id: row.id, position, ...range })
					.execute();
		}
		for (const id of jointDisplayRowIds)
			await db
				.updateTable('joint_display_row')
				.set({ quote_id: row.id })
				.where('id', '=', id)
				.where('quote_id', 'is', null)
				.execute();
	}
}

/** Puts memos back; what was written in one that stayed is not written over. */
export async function putBackMemos(db: Kysely<Database>, { memos }: Pick<KeptOfWithdrawal, 'memos'>): Promise<void> {
	for (const { row, versions, start, end } of memos) {
		const range = start && end && (await rangeOf(db, start, end, 'memo'));
		const place = range ?? { start_offset: null, end_offset: null };
		const isThere = await db.selectFrom('memo').select('id').where('id', '=', row.id).executeTakeFirst();
		if (isThere === undefined)
			await db
				.insertInto('memo')
				.values({ ...row, ...place })
				.execute();
		else await db.updateTable('memo').set(place).where('id', '=', row.id).execute();
		const { id: memo_id, version, author_id: member_id, text, made_at } = row;
		for (const said of versions ?? [{ memo_id, version, member_id, text, made_at }])
			await db
				.insertInto('memo_version')
				.values(said)
				.onConflict((conflict) => conflict.columns(['memo_id', 'version']).doNothing())
				.execute();
	}
}

/** Where a stretch lies now; what somebody has removed since of its parts outside the person's words stays removed. */
async function rangeOf(
	db: Kysely<Database>,
	start: EdgeInTurn,
	end: EdgeInTurn,
	partsIn: 'coding' | 'memo' = 'coding'
): Promise<{ start_offset: number; end_offset: number } | undefined> {
	const [first, last] = [
		await findRange(db, 'speaker_turn', start.turnId),
		await findRange(db, 'speaker_turn', end.turnId)
	];
	if (first === undefined || last === undefined) return undefined;
	const before = start.partId === undefined ? undefined : await findRange(db, partsIn, start.partId);
	const after = end.partId === undefined ? undefined : await findRange(db, partsIn, end.partId);
	const startsOutside = start.partId !== undefined;
	const endsOutside = end.partId !== undefined;
	const range = {
		start_offset: startsOutside ? edgeOr(before?.start, start.within, first.start) : first.start + start.within,
		end_offset: endsOutside ? edgeOr(after?.end, end.within, last.end) : last.start + end.within
	};
	return range.start_offset < range.end_offset ? range : undefined;
}

function edgeOr(edge: number | undefined, within: number, otherwise: number): number {
	return edge === undefined ? otherwise : edge + within;
}

async function findRange(
	db: Kysely<Database>,
	table: 'speaker_turn' | 'coding' | 'memo',
	id: string
): Promise<TextRange | undefined> {
	const row = await db
		.selectFrom(table)
		.select(['start_offset as start', 'end_offset as end'])
		.where('id', '=', id)
		.executeTakeFirst();
	return row?.start == null || row.end == null ? undefined : { start: row.start, end: row.end };
}
