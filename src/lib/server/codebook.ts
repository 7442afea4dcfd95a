import type { Insertable, Kysely, Selectable } from 'kysely';
import type { Code } from '#lib/codebook/code.ts';
import { isHue } from '#lib/codebook/hue.ts';
import type { CodeRow, Database } from './database/schema.ts';

/** All codes of a project, archived ones included; siblings stand in their order. */
export async function listCodes(db: Kysely<Database>, projectId: string): Promise<Code[]> {
	const rows = await db
		.selectFrom('code')
		.selectAll()
		.where('project_id', '=', projectId)
		.orderBy('position')
		.orderBy('id')
		.execute();
	return rows.map(codeOf);
}

export async function findCode(db: Kysely<Database>, projectId: string, codeId: string): Promise<Code | undefined> {
	const row = await db
		.selectFrom('code')
		.selectAll()
		.where('project_id', '=', projectId)
		.where('id', '=', codeId)
		.executeTakeFirst();
	return row && codeOf(row);
}

export async function listCodesById(
	db: Kysely<Database>,
	projectId: string,
	codeIds: readonly string[]
): Promise<Code[]> {
	const rows = await db
		.selectFrom('code')
		.selectAll()
		.where('project_id', '=', projectId)
		.where('id', 'in', codeIds)
		.execute();
	return rows.map(codeOf);
}

export async function insertCode(db: Kysely<Database>, projectId: string, code: Code): Promise<void> {
	await db
		.insertInto('code')
		.values({ ...rowOf(projectId, code), archived_at: null })
		.execute();
}

/** Writes every property of a code that is already there, save whether it is archived. */
export async function updateCode(db: Kysely<Database>, projectId: string, code: Code): Promise<void> {
	const { id, project_id, ...change } = rowOf(projectId, code);
	await db.updateTable('code').set(change).where('project_id', '=', project_id).where('id', '=', id).execute();
}

export async function updateCodeArchivedAt(
	db: Kysely<Database>,
	projectId: string,
	codeId: string,
	archivedAt: number | undefined
): Promise<void> {
	await db
		.updateTable('code')
		.set({ archived_at: archivedAt ?? null })
		.where('project_id', '=', projectId)
		.where('id', '=', codeId)
		.execute();
}

function codeOf(row: Selectable<CodeRow>): Code {
	if (!isHue(row.hue)) throw new Error('A stored hue is not one of the sixteen');
	return {
		id: row.id,
		parentId: row.parent_id ?? undefined,
		name: row.name,
		abbreviation: row.abbreviation,
		hue: row.hue,
		definition: row.definition,
		useFor: row.use_for,
		notFor: row.not_for,
		example: row.example,
		position: row.position,
		isArchived: row.archived_at !== null,
		version: row.version
	};
}

function rowOf(projectId: string, code: Code): Omit<Insertable<CodeRow>, 'archived_at'> {
	return {
		id: code.id,
		project_id: projectId,
		parent_id: code.parentId ?? null,
		name: code.name,
		abbreviation: code.abbreviation,
		hue: code.hue,
		definition: code.definition,
		use_for: code.useFor,
		not_for: code.notFor,
		example: code.example,
		position: code.position,
		version: code.version
	};
}
