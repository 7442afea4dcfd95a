import { error } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { removeCoding } from '#lib/server/remove-coding.ts';
import type { RequestHandler } from './$types';

/** Takes a coding out of the asking coder's layer. */
export const DELETE: RequestHandler = async ({ params, locals }) => {
	const { member, project } = askingMember(locals);
	const isRemoved = await removeCoding(database(), {
		projectId: project.id,
		transcriptId: params.transcript,
		coderId: member.id,
		codingId: params.coding
	});
	if (!isRemoved) error(404, m.shell_not_found());
	return new Response(null, { status: 204 });
};
