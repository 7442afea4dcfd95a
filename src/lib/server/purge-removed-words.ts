import type { Kysely } from 'kysely';
import { forgetDeleted } from './database/forget-deleted.ts';
import type { Database } from './database/schema.ts';
import { forgetWords } from './removed-words.ts';

/** Which sealed words go for good: those whose time is over at `now`, or those of one edit with all that lies under it. */
export type ToPurge = { readonly now: number } & (
	{ readonly which: 'expired' } | { readonly which: 'edit'; readonly projectId: string; readonly editId: string }
);

/**
 * Throws away the keys and the seals of removed words: nobody can put them back any more. Where an edit goes, earlier edits
 * in the same place go too, since they cannot be undone without it. Gives how many edits were purged.
 */
export async function purgeRemovedWords(db: Kysely<Database>, toPurge: ToPurge): Promise<number> {
	const ids = new Set(await editsToPurge(db, toPurge));
	for (const id of ids) for (const under of await editsUnder(db, id)) ids.add(under);
	if (ids.size === 0) return 0;
	for (const id of ids) {
		await forgetWords(id);
		await db.updateTable('text_edit').set({ sealed: null, purged_at: toPurge.now }).where('id', '=', id).execute();
		await db.deleteFrom('text_edit_place').where('edit_id', '=', id).execute();
	}
	await forgetDeleted(db);
	return ids.size;
}

async function editsToPurge(db: Kysely<Database>, toPurge: ToPurge): Promise<string[]> {
	const query = db.selectFrom('text_edit').select('id').where('sealed', 'is not', null);
	const rows = await (
		toPurge.which === 'expired'
			? query.where('purge_at', '<=', toPurge.now)
			: query.where('project_id', '=', toPurge.projectId).where('id', '=', toPurge.editId)
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
