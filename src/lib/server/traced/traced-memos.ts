import { findMemoVersion } from '../memo-versions.ts';
import { updateMemoRemovedAt, updateMemoText } from '../memos.ts';
import type { TracedKind } from './traced-kind.ts';
import type { TracedMemo } from './traced.ts';

/** A memo is never deleted by an act, only removed from sight: its words wait in its versions. */
export const tracedMemos: TracedKind<TracedMemo> = {
	of: ({ memos }) => memos ?? [],
	async find(db, memos) {
		const ids = memos.map(({ id }) => id);
		const rows = await db.selectFrom('memo').select(['id', 'version', 'removed_at']).where('id', 'in', ids).execute();
		return rows.map((row) => ({ id: row.id, version: row.version, isRemoved: row.removed_at !== null }));
	},
	async put(db, { id, version, isRemoved }, madeAt) {
		const said = await findMemoVersion(db, id, version);
		if (said === undefined) throw new Error('A version of a memo is not there');
		await updateMemoText(db, id, { version, text: said.text, changedAt: madeAt });
		if (isRemoved) await updateMemoRemovedAt(db, id, madeAt);
	},
	remove: (db, { id }) => updateMemoRemovedAt(db, id, Date.now()),
	isSame: (one, other) => one.version === other.version && one.isRemoved === other.isRemoved,
	/** Versions may be gone, since the person spoke of has withdrawn. */
	async fit(db, memos) {
		for (const { id, version } of memos) {
			if ((await findMemoVersion(db, id, version)) === undefined) return false;
		}
		return true;
	}
};
