import type { Insertable, Kysely, Selectable } from 'kysely';
import type { Code } from '#lib/codebook/code.ts';
import { isHue } from '#lib/codebook/hue.ts';
import { insertCodeVersion, type Written } from './code-versions.ts';
import type { CodeRow, Database } from './database/schema.ts';

/**
 * The version of a code whose addition was taken back. It is no part of the codebook any more, but its words wait for its being
 * done again.
 */
export const takenBack = 0;

/** All codes of a project, archived ones included; siblings stand in their order. */
export async function listCodes(db: Kysely<Database>, projectId: string): Promise<Code[]> {
	const rows = await db
		.selectFrom('code')
		.selectAll()
		.where('project_id', '=', projectId)
		.where('version', '>', takenBack)
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
		.where('version', '>', takenBack)
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
		.where('version', '>', takenBack)
		.execute();
	return rows.map(codeOf);
}

/** Adds a code with its first version. */
export async function insertCode(
	db: Kysely<Database>,
	projectId: string,
	code: Code,
	written: Written = { memberId: undefined, madeAt: Date.now() }
): Promise<void> {
	await db
		.insertInto('code')
		.values({ ...rowOf(projectId, code), archived_at: code.isArchived ? written.madeAt : null })
		.execute();
	await insertCodeVersion(db, code, written);
}

/** Those of some codes that are no part of the codebook, because they never were or were taken back. */
export async function listMissingCodeIds(db: Kysely<Database>, codeIds: readonly string[]): Promise<string[]> {
	const rows = await db
		.selectFrom('code')
		.select('id')
		.where('id', 'in', codeIds)
		.where('version', '>', takenBack)
		.execute();
	const there = new Set(rows.map(({ id }) => id));
	return codeIds.filter((id) => !there.has(id));
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

export function codeOf(row: Selectable<CodeRow>): Code {
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
