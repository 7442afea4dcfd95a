import type { Kysely } from 'kysely';
import type { Database } from './database/schema.ts';

export type Institution = {
	readonly id: string;
	/** The school's name in the project; the real one is not stored. */
	readonly pseudonym: string;
};

export async function listInstitutions(db: Kysely<Database>, projectId: string): Promise<Institution[]> {
	const rows = await db
		.selectFrom('institution')
		.selectAll()
		.where('project_id', '=', projectId)
		.orderBy('pseudonym')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({ id: row.id, pseudonym: row.pseudonym }));
}

export async function insertInstitution(
	db: Kysely<Database>,
	projectId: string,
	institution: Institution
): Promise<void> {
	await db
		.insertInto('institution')
		.values({ id: institution.id, project_id: projectId, pseudonym: institution.pseudonym })
		.execute();
}

export async function updateInstitution(
	db: Kysely<Database>,
	projectId: string,
	institution: Institution
): Promise<void> {
	await db
		.updateTable('institution')
		.set({ pseudonym: institution.pseudonym })
		.where('project_id', '=', projectId)
		.where('id', '=', institution.id)
		.execute();
}
