import type { Kysely } from 'kysely';
import { codebookActs } from '#lib/codebook/codebook-act.ts';
import { layerActs } from '#lib/coding/layer-change.ts';
import { memoActs } from '#lib/memos/memo-act.ts';
import type { Database } from './database/schema.ts';
import { storedEventOf, type Act, type StoredEvent } from './events.ts';

/** The acts that U takes back: those whose events trace all that they changed. */
export const undoableActs: readonly Act[] = [
	...layerActs,
	...codebookActs,
	...memoActs,
	'mark-as-read',
	'unmark-as-read',
	'mark-turn',
	'unmark-turn'
];

/** Acts of a member that have not been taken back, the newest first. */
export async function listUndoable(
	db: Kysely<Database>,
	{
		memberId,
		beforeSequence,
		most
	}: { readonly memberId: string; readonly beforeSequence?: number; readonly most: number }
): Promise<StoredEvent[]> {
	const rows = await db
		.selectFrom('event')
		.selectAll()
		.where('member_id', '=', memberId)
		.where('act', 'in', undoableActs)
		.where('undone_by', 'is', null)
		.$if(beforeSequence !== undefined, (query) => query.where('sequence', '<', beforeSequence ?? 0))
		.orderBy('sequence', 'desc')
		.limit(most)
		.execute();
	return rows.map(storedEventOf);
}

/**
 * The undoing that redo takes back: the last one that has not been redone, unless the member has done something else since.
 */
export async function findRedoable(db: Kysely<Database>, memberId: string): Promise<StoredEvent | undefined> {
	const row = await db
		.selectFrom('event')
		.selectAll()
		.where('member_id', '=', memberId)
		.where('act', '=', 'undo')
		.where('undone_by', 'is', null)
		.orderBy('sequence', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (row === undefined) return undefined;
	const later = await db
		.selectFrom('event')
		.select('id')
		.where('member_id', '=', memberId)
		.where('act', 'in', undoableActs)
		.where('sequence', '>', row.sequence)
		.limit(1)
		.executeTakeFirst();
	return later === undefined ? storedEventOf(row) : undefined;
}
