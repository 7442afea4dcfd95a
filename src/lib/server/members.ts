import type { Kysely } from 'kysely';
import type { Role } from '#lib/project/role.ts';
import type { Database } from './database/schema.ts';
import type { Project } from './projects.ts';

export type Member = {
	readonly id: string;
	readonly projectId: string;
	/** Absent for a coder who works elsewhere and whose layer was brought in. */
	readonly accountId: string | undefined;
	readonly name: string;
	readonly role: Role;
};

/** The project and the membership of an account in it; `undefined` when there is no such project for this account. */
export async function findMembership(
	db: Kysely<Database>,
	projectId: string,
	accountId: string
): Promise<{ readonly member: Member; readonly project: Project } | undefined> {
	const row = await db
		.selectFrom('member')
		.innerJoin('project', 'project.id', 'member.project_id')
		.select(['member.id as member_id', 'member.name', 'member.role', 'project.id as project_id'])
		.select(['project.title', 'project.question', 'project.is_example', 'project.smallest_count'])
		.where('member.project_id', '=', projectId)
		.where('member.account_id', '=', accountId)
		.where('member.left_at', 'is', null)
		.executeTakeFirst();
	return (
		row && {
			member: { id: row.member_id, projectId: row.project_id, accountId, name: row.name, role: row.role },
			project: {
				id: row.project_id,
				title: row.title,
				question: row.question,
				isExample: row.is_example === 1,
				smallestCount: row.smallest_count
			}
		}
	);
}

/** Everyone who is or was a coder, lead or report writer, in order of joining; those who left only when asked for. */
export async function listMembers(
	db: Kysely<Database>,
	projectId: string,
	{ withThoseWhoLeft = false }: { readonly withThoseWhoLeft?: boolean } = {}
): Promise<Member[]> {
	const rows = await db
		.selectFrom('member')
		.selectAll()
		.where('project_id', '=', projectId)
		.$if(!withThoseWhoLeft, (query) => query.where('left_at', 'is', null))
		.orderBy('joined_at')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		projectId: row.project_id,
		accountId: row.account_id ?? undefined,
		name: row.name,
		role: row.role
	}));
}

export async function insertMember(
	db: Kysely<Database>,
	member: Member & { readonly joinedAt: number }
): Promise<void> {
	await db
		.insertInto('member')
		.values({
			id: member.id,
			project_id: member.projectId,
			account_id: member.accountId ?? null,
			name: member.name,
			role: member.role,
			joined_at: member.joinedAt,
			left_at: null
		})
		.execute();
}

/** Gives a former member the membership back, so that the layer coded before is theirs again. */
export async function rejoinMember(
	db: Kysely<Database>,
	projectId: string,
	accountId: string,
	role: Role
): Promise<boolean> {
	const result = await db
		.updateTable('member')
		.set({ left_at: null, role })
		.where('project_id', '=', projectId)
		.where('account_id', '=', accountId)
		.where('left_at', 'is not', null)
		.executeTakeFirst();
	return result.numUpdatedRows > 0n;
}

export async function updateMemberRole(
	db: Kysely<Database>,
	projectId: string,
	memberId: string,
	role: Role
): Promise<boolean> {
	const result = await db
		.updateTable('member')
		.set({ role })
		.where('project_id', '=', projectId)
		.where('id', '=', memberId)
		.where('left_at', 'is', null)
		.executeTakeFirst();
	return result.numUpdatedRows > 0n;
}

export async function updateMemberLeft(
	db: Kysely<Database>,
	projectId: string,
	memberId: string,
	leftAt: number
): Promise<boolean> {
	const result = await db
		.updateTable('member')
		.set({ left_at: leftAt })
		.where('project_id', '=', projectId)
		.where('id', '=', memberId)
		.where('left_at', 'is', null)
		.executeTakeFirst();
	return result.numUpdatedRows > 0n;
}
