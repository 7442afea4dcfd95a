import type { Transaction } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { findAccountByEmail, insertAccount, type Account } from './accounts/accounts.ts';
import type { Database } from './database/schema.ts';
import { insertEvent } from './events.ts';
import { endInvitation, findOpenInvitation } from './invitations.ts';
import { findMembership, insertMember, rejoinMember, type Member } from './members.ts';

export type AcceptInvitationResult =
	| { readonly ok: true; readonly member: Member }
	| { readonly ok: false; readonly reason: 'invitation-over' | 'already-member' };

/** Makes an account a member by a link, and uses the link up. Who was a member before gets the same layer back. */
export async function acceptInvitation(
	transaction: Transaction<Database>,
	token: string,
	account: Account,
	at: number
): Promise<AcceptInvitationResult> {
	const invitation = await findOpenInvitation(transaction, token, at);
	if (invitation === undefined) return { ok: false, reason: 'invitation-over' };
	const { projectId, role } = invitation;
	const earlier = await findMembership(transaction, projectId, account.id);
	if (earlier !== undefined) return { ok: false, reason: 'already-member' };
	if (!(await endInvitation(transaction, projectId, invitation.id, at))) {
		return { ok: false, reason: 'invitation-over' };
	}
	if (!(await rejoinMember(transaction, projectId, account.id, role))) {
		const { id: accountId, name } = account;
		await insertMember(transaction, { id: uuidV7(), projectId, accountId, name, role, joinedAt: at });
	}
	const membership = await findMembership(transaction, projectId, account.id);
	if (membership === undefined) throw new Error('A member who has just joined is not there');
	await insertEvent(transaction, {
		id: uuidV7(),
		projectId,
		memberId: membership.member.id,
		act: 'join-project',
		subjectId: membership.member.id,
		after: { role, invitationId: invitation.id },
		madeAt: at
	});
	return { ok: true, member: membership.member };
}

/** The same for somebody who has no account yet: account and membership come into being together, or neither does. */
export async function acceptInvitationWithNewAccount(
	transaction: Transaction<Database>,
	token: string,
	account: Account & { readonly passwordHash: string },
	at: number
): Promise<AcceptInvitationResult | { readonly ok: false; readonly reason: 'email-taken' }> {
	if ((await findOpenInvitation(transaction, token, at)) === undefined) return { ok: false, reason: 'invitation-over' };
	if ((await findAccountByEmail(transaction, account.email)) !== undefined) return { ok: false, reason: 'email-taken' };
	await insertAccount(transaction, { ...account, madeAt: at });
	return acceptInvitation(transaction, token, account, at);
}
