import { error, fail, redirect } from '@sveltejs/kit';
import { v7 as uuidV7 } from 'uuid';
import { m } from '#lib/paraglide/messages.js';
import { keepsALead } from '#lib/project/keeps-a-lead.ts';
import { may } from '#lib/project/may.ts';
import { nameProject } from '#lib/project/name-project.ts';
import { roles, type Role } from '#lib/project/role.ts';
import { isSmallestCount } from '#lib/project/smallest-count.ts';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { insertEvent, type Act } from '#lib/server/events.ts';
import { endInvitation, insertInvitation, listOpenInvitations } from '#lib/server/invitations.ts';
import { listMembers, updateMemberLeft, updateMemberRole } from '#lib/server/members.ts';
import { updateProject } from '#lib/server/projects.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { project } = askingMember(locals);
	const members = await listMembers(database(), project.id);
	return {
		members: members.map(({ id, name, role, accountId }) => ({ id, name, role, hasAccount: accountId !== undefined })),
		invitations: await listOpenInvitations(database(), project.id, Date.now())
	};
};

export const actions: Actions = {
	changeProject: async ({ locals, request }) => {
		const { project } = askingMember(locals);
		const form = await request.formData();
		const named = nameProject(textOf(form, 'title'), textOf(form, 'question'));
		if (!named.ok) return fail(400, { reason: named.reason });
		const smallestCount = Number(textOf(form, 'smallestCount'));
		if (!isSmallestCount(smallestCount)) return fail(400, { reason: 'smallest-count-out-of-range' as const });
		const { title, question } = named;
		await database()
			.transaction()
			.execute(async (transaction) => {
				await updateProject(transaction, project.id, { title, question, smallestCount });
				await insertEvent(
					transaction,
					told(locals, 'change-project', project.id, {
						before: { title: project.title, question: project.question, smallestCount: project.smallestCount },
						after: { title, question, smallestCount }
					})
				);
			});
		return { isProjectChanged: true };
	},

	invite: async ({ locals, request, url }) => {
		const { member, project } = askingMember(locals);
		const role = roleOf(await request.formData());
		const id = uuidV7();
		const { token, expiresAt } = await database()
			.transaction()
			.execute(async (transaction) => {
				const [projectId, invitedBy, madeAt] = [project.id, member.id, Date.now()];
				await insertEvent(transaction, told(locals, 'invite-member', id, { after: { role } }));
				return insertInvitation(transaction, { id, projectId, role, invitedBy, madeAt });
			});
		return { invitation: { link: `${url.origin}/invite/${token}`, role, expiresAt } };
	},

	withdrawInvitation: async ({ locals, request }) => {
		const { project } = askingMember(locals);
		const invitationId = textOf(await request.formData(), 'invitation');
		const isWithdrawn = await database()
			.transaction()
			.execute(async (transaction) => {
				if (!(await endInvitation(transaction, project.id, invitationId, Date.now()))) return false;
				await insertEvent(transaction, told(locals, 'withdraw-invitation', invitationId, {}));
				return true;
			});
		if (!isWithdrawn) error(404, m.shell_not_found());
	},

	changeRole: async ({ locals, request }) => {
		const { member, project } = askingMember(locals);
		const form = await request.formData();
		const role = roleOf(form);
		const memberId = textOf(form, 'member');
		const outcome = await database()
			.transaction()
			.execute(async (transaction) => {
				const members = await listMembers(transaction, project.id);
				const earlier = members.find(({ id }) => id === memberId);
				if (earlier === undefined) return 'no-such-member';
				if (!keepsALead(members, memberId, role)) return 'last-lead';
				await updateMemberRole(transaction, project.id, memberId, role);
				const change = { before: { role: earlier.role }, after: { role } };
				await insertEvent(transaction, told(locals, 'change-role', memberId, change));
				return 'changed';
			});
		if (outcome === 'no-such-member') error(404, m.shell_not_found());
		if (outcome === 'last-lead') return fail(409, { memberReason: 'last-lead' as const });
		if (memberId === member.id && !may(role, 'manage-project')) redirect(303, `/projects/${project.id}`);
		return { isRoleChanged: true };
	},

	removeMember: async ({ locals, request }) => {
		const { member, project } = askingMember(locals);
		const memberId = textOf(await request.formData(), 'member');
		const outcome = await database()
			.transaction()
			.execute(async (transaction) => {
				const members = await listMembers(transaction, project.id);
				if (!members.some(({ id }) => id === memberId)) return 'no-such-member';
				if (!keepsALead(members, memberId, undefined)) return 'last-lead';
				await updateMemberLeft(transaction, project.id, memberId, Date.now());
				await insertEvent(transaction, told(locals, 'remove-member', memberId, {}));
				return 'removed';
			});
		if (outcome === 'no-such-member') error(404, m.shell_not_found());
		if (outcome === 'last-lead') return fail(409, { memberReason: 'last-lead' as const });
		if (memberId === member.id) redirect(303, '/projects');
	}
};

function told(locals: App.Locals, act: Act, subjectId: string, change: { before?: unknown; after?: unknown }) {
	const { member, project } = askingMember(locals);
	return { id: uuidV7(), projectId: project.id, memberId: member.id, act, subjectId, ...change, madeAt: Date.now() };
}

function roleOf(form: FormData): Role {
	const role = roles.find((one) => one === form.get('role'));
	if (role === undefined) error(404, m.shell_not_found());
	return role;
}

function textOf(form: FormData, field: string): string {
	const value = form.get(field);
	return typeof value === 'string' ? value : '';
}
