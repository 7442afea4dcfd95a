import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { forgetDeleted } from './database/forget-deleted.ts';
import type { Database } from './database/schema.ts';
import { insertEvent } from './events.ts';
import { forgetWords } from './removed-words.ts';

/** Which sealed words go for good: those whose time is over at `now`, those of one edit, or those of one withdrawal. */
export type ToPurge = { readonly now: number } & (
	| { readonly which: 'expired' }
	| {
			readonly which: 'edit' | 'withdrawal';
			readonly projectId: string;
			readonly memberId: string;
			readonly id: string;
	  }
);

/**
 * Throws away the keys and the seals of removed words: nobody can put them back any more. Where an edit goes, earlier edits
 * in the same place go too, since they cannot be undone without it. Gives how many edits and withdrawals were purged.
 */
export async function purgeRemovedWords(db: Kysely<Database>, toPurge: ToPurge): Promise<number> {
	const withdrawals = await withdrawalsToPurge(db, toPurge);
	const edits = new Set(await editsToPurge(db, toPurge, withdrawals));
	for (const id of edits) for (const under of await editsUnder(db, id)) edits.add(under);
	if (edits.size + withdrawals.length === 0) return 0;
	for (const id of edits) {
		await forgetWords(id);
		const gone = { sealed: null, purged_at: toPurge.now };
		await db.updateTable('text_edit').set(gone).where('id', '=', id).execute();
		await db.deleteFrom('text_edit_place').where('edit_id', '=', id).execute();
	}
	for (const id of withdrawals) {
		await forgetWords(id);
		const gone = { sealed: null, purged_at: toPurge.now };
		await db.updateTable('withdrawal').set(gone).where('id', '=', id).execute();
	}
	if (toPurge.which !== 'expired')
		await insertEvent(db, {
			...{ id: uuidV7(), projectId: toPurge.projectId, memberId: toPurge.memberId },
			...{ act: 'purge-words', subjectId: toPurge.id, madeAt: toPurge.now }
		});
	await forgetDeleted(db);
	return edits.size + withdrawals.length;
}

async function withdrawalsToPurge(db: Kysely<Database>, toPurge: ToPurge): Promise<string[]> {
	if (toPurge.which === 'edit') return [];
	const query = db.selectFrom('withdrawal').select('id').where('sealed', 'is not', null);
	const rows = await (
		toPurge.which === 'expired'
			? query.where('purge_at', '<=', toPurge.now)
			: query.where('project_id', '=', toPurge.projectId).where('id', '=', toPurge.id)
	).execute();
	return rows.map(({ id }) => id);
}

async function editsToPurge(db: Kysely<Database>, toPurge: ToPurge, withdrawals: readonly string[]): Promise<string[]> {
	const query = db.selectFrom('text_edit').select('id').where('sealed', 'is not', null);
	const rows = await (
		toPurge.which === 'expired'
			? query.where('purge_at', '<=', toPurge.now)
			: toPurge.which === 'withdrawal'
				? query.where('withdrawal_id', 'in', withdrawals)
				: query.where('project_id', '=', toPurge.projectId).where('id', '=', toPurge.id)
	).execute();
	return rows.map(({ id }) => id);
}

async function editsUnder(db: Kysely<Database>, editId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('text_edit_place')
		.select('edit_id')
		.distinct()
		.where('covered_by', '=', editId)
		.execute();
	return rows.map((row) => row.edit_id);
}
