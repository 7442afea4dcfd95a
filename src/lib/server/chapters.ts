import type { Kysely } from 'kysely';
import type { Database } from './database/schema.ts';

/** A chapter of the report that quotes are chosen for. */
export type Chapter = { readonly id: string; readonly title: string };

/** The chapters of a project, in the order in which they were added. */
export async function listChapters(db: Kysely<Database>, projectId: string): Promise<Chapter[]> {
	return db
		.selectFrom('chapter')
		.select(['id', 'title'])
		.where('project_id', '=', projectId)
		.orderBy('position')
		.orderBy('id')
		.execute();
}

/** Adds a chapter after those already there; the caller opens the transaction. */
export async function insertChapter(db: Kysely<Database>, projectId: string, chapter: Chapter): Promise<void> {
	const last = await db
		.selectFrom('chapter')
		.select((expression) => expression.fn.max('position').as('position'))
		.where('project_id', '=', projectId)
		.executeTakeFirst();
	await db
		.insertInto('chapter')
		.values({ id: chapter.id, project_id: projectId, title: chapter.title, position: (last?.position ?? -1) + 1 })
		.execute();
}
