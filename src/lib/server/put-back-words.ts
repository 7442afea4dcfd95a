import type { Kysely } from 'kysely';
import type { Database } from './database/schema.ts';
import type { EdgeInTurn, KeptOfWithdrawal } from './withdrawal.ts';

/** Puts codings back where they lay; parts that they were cut into become one again. */
export async function putBackCodings(
	db: Kysely<Database>,
	{ codings, addedCodingIds }: Pick<KeptOfWithdrawal, 'codings' | 'addedCodingIds'>
): Promise<void> {
	for (const id of [...addedCodingIds, ...codings.map((coding) => coding.id)])
		await db.deleteFrom('coding').where('id', '=', id).execute();
	for (const { start, end, ...row } of codings) {
		const range = await rangeOf(db, start, end);
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
		const range = start && end && (await rangeOf(db, start, end));
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

async function rangeOf(
	db: Kysely<Database>,
	start: EdgeInTurn,
	end: EdgeInTurn
): Promise<{ start_offset: number; end_offset: number } | undefined> {
	const [first, last] = [await findTurn(db, start.turnId), await findTurn(db, end.turnId)];
	if (first === undefined || last === undefined) return undefined;
	const range = {
		start_offset: Math.min(first.start_offset + start.within, first.end_offset),
		end_offset: Math.min(last.start_offset + end.within, last.end_offset)
	};
	return range.start_offset < range.end_offset ? range : undefined;
}

function findTurn(db: Kysely<Database>, id: string) {
	return db.selectFrom('speaker_turn').select(['start_offset', 'end_offset']).where('id', '=', id).executeTakeFirst();
}
