import type { Role } from './role.ts';

type MemberAndRole = { readonly id: string; readonly role: Role; readonly accountId: string | undefined };

/**
 * Whether somebody can still lead the project once a member has another role, or (`undefined`) has left. A member without
 * an account cannot sign in, and so does not count as a lead.
 */
export function keepsALead(members: readonly MemberAndRole[], memberId: string, newRole: Role | undefined): boolean {
	return members.some((member) => {
		const role = member.id === memberId ? newRole : member.role;
		return role === 'lead' && member.accountId !== undefined;
	});
}
