import { json } from '@sveltejs/kit';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { undoLastCoding } from '#lib/server/undo-last-coding.ts';
import type { RequestHandler } from './$types';

/** Takes back the asking coder's last act on this transcript; `remove` and `restore` say what came of it. */
export const POST: RequestHandler = async ({ params, locals }) => {
	const { member, project } = askingMember(locals);
	const undo = await undoLastCoding(database(), project.id, params.transcript, member.id);
	return json(undo ?? { remove: [], restore: [], isNothingLeft: true });
};
