import type { Kysely } from 'kysely';
import type { Layers } from './codings.ts';
import type { Database } from './database/schema.ts';
import type { TextChange } from './text-change.ts';

/** What an edit changes the words of; everything else keeps exactly the words it had. */
export type TouchedByEdit = {
	/** Of the layers that the asking member sees. */
	readonly codings: number;
	/** By how many coders those codings are. */
	readonly coders: number;
	readonly quotes: number;
	readonly memos: number;
	/** Whether codings of others were left out of the count, because the member codes without seeing them. */
	readonly isOwnLayerOnly: boolean;
};

export async function touchedBy(
	db: Kysely<Database>,
	moved: TextChange['moved'],
	layers: Layers
): Promise<TouchedByEdit> {
	const touched = moved.filter(({ isTouched }) => isTouched);
	const idsIn = (table: string) => new Set(touched.filter((range) => range.table === table).map(({ id }) => id));
	let codings = 0;
	const coders = new Set<string>();
	for (const id of idsIn('coding')) {
		const row = await db.selectFrom('coding').select('coder_id').where('id', '=', id).executeTakeFirst();
		if (row === undefined || (layers !== 'all' && row.coder_id !== layers.coderId)) continue;
		codings += 1;
		coders.add(row.coder_id);
	}
	return {
		codings,
		coders: coders.size,
		quotes: idsIn('quote_segment').size,
		memos: idsIn('memo').size,
		isOwnLayerOnly: layers !== 'all'
	};
}
