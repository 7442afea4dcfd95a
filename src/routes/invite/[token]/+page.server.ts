import { error, fail, redirect } from '@sveltejs/kit';
import { v7 as uuidV7 } from 'uuid';
import { m } from '#lib/paraglide/messages.js';
import { acceptInvitation, acceptInvitationWithNewAccount } from '#lib/server/accept-invitation.ts';
import { openSession } from '#lib/server/accounts/open-session.ts';
import { hashPassword } from '#lib/server/accounts/password-hash.ts';
import { readNewAccount } from '#lib/server/accounts/read-new-account.ts';
import { askingAccount } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { findOpenInvitation } from '#lib/server/invitations.ts';
import { findMembership } from '#lib/server/members.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const invitation = await openInvitation(params.token);
	const { projectId, projectTitle, role, expiresAt } = invitation;
	const membership = locals.account && (await findMembership(database(), projectId, locals.account.id));
	return { projectTitle, role, expiresAt, projectIdOfMember: membership && projectId };
};

export const actions: Actions = {
	join: async ({ params, locals, url }) => {
		const { account } = askingAccount(locals);
		const accepted = await database()
			.transaction()
			.execute((transaction) => acceptInvitation(transaction, params.token, account, Date.now()));
		if (accepted.ok) redirect(303, `/projects/${accepted.member.projectId}`);
		if (accepted.reason === 'invitation-over') error(404, m.accounts_invitation_over());
		redirect(303, url.pathname);
	},

	makeAccount: async (event) => {
		const { params, request, locals } = event;
		await openInvitation(params.token);
		if (locals.account !== undefined) redirect(303, event.url.pathname);
		const read = readNewAccount(await request.formData());
		if (!read.ok) return fail(400, { name: read.name, email: read.email, reason: read.reason });
		const { name, email, password } = read.account;
		const account = { id: uuidV7(), name, email, passwordHash: await hashPassword(password) };
		const accepted = await database()
			.transaction()
			.execute((transaction) => acceptInvitationWithNewAccount(transaction, params.token, account, Date.now()));
		if (accepted.ok) {
			await openSession(event, database(), account.id);
			redirect(303, `/projects/${accepted.member.projectId}`);
		}
		if (accepted.reason === 'email-taken') return fail(409, { name, email, reason: 'email-taken' as const });
		error(404, m.accounts_invitation_over());
	}
};

async function openInvitation(token: string) {
	const invitation = await findOpenInvitation(database(), token, Date.now());
	if (invitation === undefined) error(404, m.accounts_invitation_over());
	return invitation;
}
