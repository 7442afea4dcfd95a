import { askingMember } from '#lib/server/asking.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => {
	const { member, project } = askingMember(locals);
	return { project, member: { id: member.id, name: member.name, role: member.role } };
};
