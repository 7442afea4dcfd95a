import type { Kysely } from 'kysely';
import type { Database } from './database/schema.ts';

/** One text that a memo had, and by whom. */
export type MemoVersion = {
	readonly version: number;
	readonly memberId: string;
	readonly text: string;
	readonly madeAt: number;
};

/** Everything that a memo has said, the newest first. */
export async function listMemoVersions(db: Kysely<Database>, memoId: string): Promise<MemoVersion[]> {
	const rows = await db
		.selectFrom('memo_version')
		.select(['version', 'member_id as memberId', 'text', 'made_at as madeAt'])
		.where('memo_id', '=', memoId)
		.orderBy('version', 'desc')
		.execute();
	return rows;
}

export async function findMemoVersion(
	db: Kysely<Database>,
	memoId: string,
	version: number
): Promise<MemoVersion | undefined> {
	return db
		.selectFrom('memo_version')
		.select(['version', 'member_id as memberId', 'text', 'made_at as madeAt'])
		.where('memo_id', '=', memoId)
		.where('version', '=', version)
		.executeTakeFirst();
}

/** The number of the next text of a memo: a version that was undone keeps its own. */
export async function nextMemoVersion(db: Kysely<Database>, memoId: string): Promise<number> {
	const row = await db
		.selectFrom('memo_version')
		.select(({ fn }) => fn.max('version').as('last'))
		.where('memo_id', '=', memoId)
		.executeTakeFirst();
	return (row?.last ?? 0) + 1;
}
