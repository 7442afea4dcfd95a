import type { Kysely } from 'kysely';
import type { JointDisplayRow } from '#lib/joint-display/joint-display-row.ts';
import type { Database } from './database/schema.ts';

/** The themes of a project's joint display, in the order in which they were added. */
export async function listJointDisplayRows(db: Kysely<Database>, projectId: string): Promise<JointDisplayRow[]> {
	const rows = await db
		.selectFrom('joint_display_row')
		.selectAll()
		.where('project_id', '=', projectId)
		.orderBy('position')
		.orderBy('id')
		.execute();
	const codeRows = await db
		.selectFrom('joint_display_row_code')
		.innerJoin('code', 'code.id', 'joint_display_row_code.code_id')
		.select(['row_id', 'code_id'])
		.where('code.project_id', '=', projectId)
		.orderBy('code.position')
		.orderBy('code.id')
		.execute();
	const codesOf = Map.groupBy(codeRows, (row) => row.row_id);
	return rows.map((row) => ({
		id: row.id,
		title: row.title,
		codeIds: (codesOf.get(row.id) ?? []).map(({ code_id }) => code_id),
		findingId: row.finding_id ?? undefined,
		reading: row.reading ?? undefined,
		note: row.note,
		quoteId: row.quote_id ?? undefined
	}));
}

/** Adds a theme below those already there; the caller opens the transaction. */
export async function insertJointDisplayRow(
	db: Kysely<Database>,
	projectId: string,
	row: JointDisplayRow
): Promise<void> {
	const last = await db
		.selectFrom('joint_display_row')
		.select((expression) => expression.fn.max('position').as('position'))
		.where('project_id', '=', projectId)
		.executeTakeFirst();
	await db
		.insertInto('joint_display_row')
		.values({ ...columnsOf(row), id: row.id, project_id: projectId, position: (last?.position ?? -1) + 1 })
		.execute();
	await insertCodesOfRow(db, row);
}

/** Writes a theme that is already there; the caller opens the transaction. */
export async function updateJointDisplayRow(
	db: Kysely<Database>,
	projectId: string,
	row: JointDisplayRow
): Promise<void> {
	await db
		.updateTable('joint_display_row')
		.set(columnsOf(row))
		.where('project_id', '=', projectId)
		.where('id', '=', row.id)
		.execute();
	await db.deleteFrom('joint_display_row_code').where('row_id', '=', row.id).execute();
	await insertCodesOfRow(db, row);
}

export async function deleteJointDisplayRow(db: Kysely<Database>, projectId: string, rowId: string): Promise<void> {
	await db.deleteFrom('joint_display_row').where('project_id', '=', projectId).where('id', '=', rowId).execute();
}

/** Takes a quote out of every theme that shows it. */
export async function clearQuoteOfJointDisplayRows(
	db: Kysely<Database>,
	projectId: string,
	quoteId: string
): Promise<void> {
	await db
		.updateTable('joint_display_row')
		.set({ quote_id: null })
		.where('project_id', '=', projectId)
		.where('quote_id', '=', quoteId)
		.execute();
}

async function insertCodesOfRow(db: Kysely<Database>, row: JointDisplayRow): Promise<void> {
	if (row.codeIds.length === 0) return;
	await db
		.insertInto('joint_display_row_code')
		.values(row.codeIds.map((codeId) => ({ row_id: row.id, code_id: codeId })))
		.execute();
}

function columnsOf(row: JointDisplayRow) {
	return {
		title: row.title,
		finding_id: row.findingId ?? null,
		quote_id: row.quoteId ?? null,
		reading: row.reading ?? null,
		note: row.note
	};
}
