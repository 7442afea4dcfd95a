import type { Kysely } from 'kysely';
import type { Database } from './database/schema.ts';
import type { TextChange } from './text-change.ts';

/** What an edit changes the words of; everything else keeps exactly the words it had. */
export type TouchedByEdit = {
	readonly codings: number;
	/** By how many coders those codings are. */
	readonly coders: number;
	readonly quotes: number;
	readonly memos: number;
};

export async function touchedBy(db: Kysely<Database>, moved: TextChange['moved']): Promise<TouchedByEdit> {
	const touched = moved.filter(({ isTouched }) => isTouched);
	const idsIn = (table: string) => new Set(touched.filter((range) => range.table === table).map(({ id }) => id));
	const codings = idsIn('coding');
	const coders = new Set<string>();
	for (const id of codings) {
		const row = await db.selectFrom('coding').select('coder_id').where('id', '=', id).executeTakeFirst();
		if (row !== undefined) coders.add(row.coder_id);
	}
	return {
		codings: codings.size,
		coders: coders.size,
		quotes: idsIn('quote_segment').size,
		memos: idsIn('memo').size
	};
}
