import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { findLiveCursor } from '#lib/server/live/told-events.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => {
	const { member, project } = askingMember(locals);
	const readAfter = await findLiveCursor(database(), member, Date.now());
	return { project, member: { id: member.id, name: member.name, role: member.role }, readAfter };
};
