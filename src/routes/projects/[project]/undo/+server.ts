import { json } from '@sveltejs/kit';
import { may } from '#lib/project/may.ts';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { readJsonBody } from '#lib/server/json-body.ts';
import { undoAct, undoLastAct } from '#lib/server/undo-act.ts';
import type { RequestHandler } from './$types';

/** Takes back the asking member's last act in the project, or the one that is named; the answer says what came of it. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const { member } = askingMember(locals);
	const mayMerge = may(member.role, 'merge-codes');
	const body = await readJsonBody(request);
	const turn = { id: member.id, projectId: member.projectId, eventId: body.id('id'), madeAt: Date.now(), mayMerge };
	const undoneId = body.optionalId('undoneId');
	const undone =
		undoneId === undefined ? await undoLastAct(database(), turn) : await undoAct(database(), { ...turn, undoneId });
	return typeof undone === 'string' ? json({ reason: undone }, { status: 409 }) : json(undone);
};
