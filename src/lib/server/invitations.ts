import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Role } from '#lib/project/role.ts';
import { hashOfSecret } from './accounts/lucia.ts';
import type { Database } from './database/schema.ts';

export type Invitation = {
	readonly id: string;
	readonly projectId: string;
	readonly role: Role;
	readonly expiresAt: number;
};

const validMilliseconds = 7 * 24 * 60 * 60 * 1000;

/** Makes a link's secret. It is shown once; only its hash is kept. */
export async function insertInvitation(
	db: Kysely<Database>,
	invitation: {
		readonly id: string;
		readonly projectId: string;
		readonly role: Role;
		readonly invitedBy: string;
		readonly madeAt: number;
	}
): Promise<{ readonly token: string; readonly expiresAt: number }> {
	const token = randomBytes(24).toString('base64url');
	const expiresAt = invitation.madeAt + validMilliseconds;
	await db
		.insertInto('invitation')
		.values({
			id: invitation.id,
			project_id: invitation.projectId,
			role: invitation.role,
			token_hash: hashOfSecret(token),
			invited_by: invitation.invitedBy,
			made_at: invitation.madeAt,
			expires_at: expiresAt,
			ended_at: null
		})
		.execute();
	return { token, expiresAt };
}

/** The invitation behind a link, as long as nobody has used or withdrawn it and its seven days are not over. */
export async function findOpenInvitation(
	db: Kysely<Database>,
	token: string,
	at: number
): Promise<(Invitation & { readonly projectTitle: string }) | undefined> {
	const row = await db
		.selectFrom('invitation')
		.innerJoin('project', 'project.id', 'invitation.project_id')
		.select(['invitation.id', 'project_id', 'role', 'expires_at', 'title'])
		.where('token_hash', '=', hashOfSecret(token))
		.where('ended_at', 'is', null)
		.where('expires_at', '>', at)
		.executeTakeFirst();
	return (
		row && {
			id: row.id,
			projectId: row.project_id,
			role: row.role,
			expiresAt: row.expires_at,
			projectTitle: row.title
		}
	);
}

export async function listOpenInvitations(db: Kysely<Database>, projectId: string, at: number): Promise<Invitation[]> {
	const rows = await db
		.selectFrom('invitation')
		.selectAll()
		.where('project_id', '=', projectId)
		.where('ended_at', 'is', null)
		.where('expires_at', '>', at)
		.orderBy('made_at')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		projectId: row.project_id,
		role: row.role,
		expiresAt: row.expires_at
	}));
}

/** Uses up or withdraws an invitation; false when somebody was there first. */
export async function endInvitation(
	db: Kysely<Database>,
	projectId: string,
	invitationId: string,
	endedAt: number
): Promise<boolean> {
	const result = await db
		.updateTable('invitation')
		.set({ ended_at: endedAt })
		.where('project_id', '=', projectId)
		.where('id', '=', invitationId)
		.where('ended_at', 'is', null)
		.executeTakeFirst();
	return result.numUpdatedRows > 0n;
}
