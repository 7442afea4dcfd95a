import type { Kysely } from 'kysely';
import type { Role } from '#lib/project/role.ts';
import type { Database } from './database/schema.ts';

export type Project = {
	readonly id: string;
	readonly title: string;
	readonly question: string;
	readonly isExample: boolean;
	/** Counts of persons under this number are not shown. */
	readonly smallestCount: number;
};

export type ProjectInList = Project & {
	readonly role: Role;
	readonly memberNames: readonly string[];
	readonly transcriptCount: number;
};

/** The projects that an account is a member of, the newest first. */
export async function listProjectsOfAccount(db: Kysely<Database>, accountId: string): Promise<ProjectInList[]> {
	const rows = await db
		.selectFrom('project')
		.innerJoin('member as own', 'own.project_id', 'project.id')
		.select(['project.id', 'title', 'question', 'is_example', 'smallest_count', 'own.role'])
		.select((expression) =>
			expression
				.selectFrom('transcript')
				.whereRef('transcript.project_id', '=', 'project.id')
				.select((count) => count.fn.countAll<number>().as('n'))
				.as('transcript_count')
		)
		.where('own.account_id', '=', accountId)
		.where('own.left_at', 'is', null)
		.orderBy('project.made_at', 'desc')
		.execute();
	const members = await db
		.selectFrom('member')
		.select(['project_id', 'name'])
		.where(
			'project_id',
			'in',
			rows.map((row) => row.id)
		)
		.where('left_at', 'is', null)
		.orderBy('joined_at')
		.execute();
	const namesOf = Map.groupBy(members, (member) => member.project_id);
	return rows.map((row) => ({
		id: row.id,
		title: row.title,
		question: row.question,
		isExample: row.is_example === 1,
		smallestCount: row.smallest_count,
		role: row.role,
		memberNames: (namesOf.get(row.id) ?? []).map((member) => member.name),
		transcriptCount: row.transcript_count ?? 0
	}));
}

export async function insertProject(
	db: Kysely<Database>,
	project: Project & { readonly madeAt: number }
): Promise<void> {
	await db
		.insertInto('project')
		.values({
			id: project.id,
			title: project.title,
			question: project.question,
			is_example: project.isExample ? 1 : 0,
			smallest_count: project.smallestCount,
			made_at: project.madeAt
		})
		.execute();
}

export async function updateProject(
	db: Kysely<Database>,
	projectId: string,
	change: { readonly title: string; readonly question: string; readonly smallestCount: number }
): Promise<void> {
	await db
		.updateTable('project')
		.set({ title: change.title, question: change.question, smallest_count: change.smallestCount })
		.where('id', '=', projectId)
		.execute();
}
