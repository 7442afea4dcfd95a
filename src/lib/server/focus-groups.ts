import type { Kysely } from 'kysely';
import type { Database } from './database/schema.ts';

export type FocusGroup = {
	readonly id: string;
	/** Counted from 1 in the project; shown as FG1, FG2, … */
	readonly number: number;
	readonly title: string;
	readonly institutionId: string | undefined;
};

export async function listFocusGroups(db: Kysely<Database>, projectId: string): Promise<FocusGroup[]> {
	const rows = await db
		.selectFrom('focus_group')
		.selectAll()
		.where('project_id', '=', projectId)
		.orderBy('number')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		number: row.number,
		title: row.title,
		institutionId: row.institution_id ?? undefined
	}));
}

export async function insertFocusGroup(
	db: Kysely<Database>,
	projectId: string,
	focusGroup: Omit<FocusGroup, 'number'>
): Promise<FocusGroup> {
	const last = await db
		.selectFrom('focus_group')
		.select((expression) => expression.fn.max('number').as('number'))
		.where('project_id', '=', projectId)
		.executeTakeFirst();
	const number = (last?.number ?? 0) + 1;
	await db
		.insertInto('focus_group')
		.values({
			id: focusGroup.id,
			project_id: projectId,
			institution_id: focusGroup.institutionId ?? null,
			number,
			title: focusGroup.title
		})
		.execute();
	return { ...focusGroup, number };
}

export async function updateFocusGroup(db: Kysely<Database>, projectId: string, focusGroup: FocusGroup): Promise<void> {
	await db
		.updateTable('focus_group')
		.set({
			number: focusGroup.number,
			title: focusGroup.title,
			institution_id: focusGroup.institutionId ?? null
		})
		.where('project_id', '=', projectId)
		.where('id', '=', focusGroup.id)
		.execute();
}
