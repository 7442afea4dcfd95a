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
	const purged = await db.transaction().execute(async (transaction) => {
		const { edits, withdrawals } = await allToPurge(transaction, toPurge);
		const gone = { sealed: null, purged_at: toPurge.now };
		for (const id of edits) {
			await forgetWords(id);
			await transaction.updateTable('text_edit').set(gone).where('id', '=', id).execute();
			await transaction.deleteFrom('text_edit_place').where('edit_id', '=', id).execute();
		}
		for (const id of withdrawals) {
			await forgetWords(id);
			await transaction.updateTable('withdrawal').set(gone).where('id', '=', id).execute();
		}
		const count = edits.size + withdrawals.size;
		if (count > 0 && toPurge.which !== 'expired')
			await insertEvent(transaction, {
				...{ id: uuidV7(), projectId: toPurge.projectId, memberId: toPurge.memberId },
				...{ act: 'purge-words', subjectId: toPurge.id, madeAt: toPurge.now }
			});
		return count;
	});
	if (purged > 0) await forgetDeleted(db);
	return purged;
}

/** What is asked for, and what could not be taken back without it: a withdrawal goes whole, earlier edits below go along. */
async function allToPurge(
	db: Kysely<Database>,
	toPurge: ToPurge
): Promise<{ readonly edits: ReadonlySet<string>; readonly withdrawals: ReadonlySet<string> }> {
	const withdrawals = new Set(await withdrawalsToPurge(db, toPurge));
	const edits = new Set(await editsToPurge(db, toPurge, [...withdrawals]));
	for (const id of edits) {
		const withdrawal = await withdrawalOf(db, id);
		if (withdrawal !== undefined) withdrawals.add(withdrawal.id);
		for (const other of withdrawal?.editIds ?? []) edits.add(other);
		for (const under of await editsUnder(db, id)) edits.add(under);
	}
	return { edits, withdrawals };
}

/** The withdrawal that an edit is part of, as long as it can be taken back. */
async function withdrawalOf(
	db: Kysely<Database>,
	editId: string
): Promise<{ readonly id: string; readonly editIds: readonly string[] } | undefined> {
	const rows = await db
		.selectFrom('text_edit as one')
		.innerJoin('withdrawal', 'withdrawal.id', 'one.withdrawal_id')
		.innerJoin('text_edit as every', 'every.withdrawal_id', 'withdrawal.id')
		.select(['withdrawal.id', 'every.id as editId'])
		.where('one.id', '=', editId)
		.where('withdrawal.sealed', 'is not', null)
		.execute();
	const [first] = rows;
	return first && { id: first.id, editIds: rows.map((row) => row.editId) };
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
