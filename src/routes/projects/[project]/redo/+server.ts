import { json } from '@sveltejs/kit';
import { may } from '#lib/project/may.ts';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { readJsonBody } from '#lib/server/json-body.ts';
import { redoLastAct } from '#lib/server/undo-act.ts';
import type { RequestHandler } from './$types';

/** Does again what the asking member took back last. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const { member } = askingMember(locals);
	const mayMerge = may(member.role, 'merge-codes');
	const body = await readJsonBody(request);
	const turn = { id: member.id, projectId: member.projectId, eventId: body.id('id'), madeAt: Date.now(), mayMerge };
	const redone = await redoLastAct(database(), turn);
	return typeof redone === 'string' ? json({ reason: redone }, { status: 409 }) : json(redone);
};
