import type { Kysely } from 'kysely';
import type { Database } from './database/schema.ts';
import { parseJson } from './stored-json.ts';

/** A question that a member kept; `address` are the search parameters that ask it again. */
export type SavedQuery = { readonly id: string; readonly name: string; readonly address: string };

/** The queries of one member: what others look for would tell of their work. */
export async function listSavedQueries(
	db: Kysely<Database>,
	projectId: string,
	memberId: string
): Promise<SavedQuery[]> {
	const rows = await db
		.selectFrom('saved_query')
		.select(['id', 'name', 'query'])
		.where('project_id', '=', projectId)
		.where('member_id', '=', memberId)
		.orderBy('name')
		.execute();
	return rows.map(({ id, name, query }) => {
		const address = parseJson(query);
		return { id, name, address: typeof address === 'string' ? address : '' };
	});
}

/** Keeps a query; one of the same name is written over. */
export async function putSavedQuery(
	db: Kysely<Database>,
	projectId: string,
	memberId: string,
	saved: SavedQuery,
	madeAt: number
): Promise<void> {
	await db
		.insertInto('saved_query')
		.values({
			...{ id: saved.id, project_id: projectId, member_id: memberId, name: saved.name },
			...{ query: JSON.stringify(saved.address), made_at: madeAt }
		})
		.onConflict((conflict) =>
			conflict
				.columns(['project_id', 'member_id', 'name'])
				.doUpdateSet(({ ref }) => ({ query: ref('excluded.query'), made_at: ref('excluded.made_at') }))
		)
		.execute();
}

export async function deleteSavedQuery(
	db: Kysely<Database>,
	projectId: string,
	memberId: string,
	id: string
): Promise<void> {
	await db
		.deleteFrom('saved_query')
		.where('project_id', '=', projectId)
		.where('member_id', '=', memberId)
		.where('id', '=', id)
		.execute();
}
