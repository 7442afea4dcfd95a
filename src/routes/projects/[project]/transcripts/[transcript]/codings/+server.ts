import { error, json } from '@sveltejs/kit';
import { addCoding } from '#lib/server/add-coding.ts';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { readJsonBody } from '#lib/server/json-body.ts';
import { m } from '#lib/paraglide/messages.js';
import type { RequestHandler } from './$types';

/** Adds a coding to the asking coder's layer. */
export const POST: RequestHandler = async ({ request, params, locals }) => {
	const { member, project } = askingMember(locals);
	const body = await readJsonBody(request);
	const coding = {
		id: body.id('id'),
		coderId: member.id,
		codeId: body.id('codeId'),
		passage: { transcriptId: params.transcript, start: body.wholeNumber('start'), end: body.wholeNumber('end') }
	};
	const result = await addCoding(database(), project.id, coding, body.wholeNumber('textVersion'));
	if (result.ok) return json({ coding: result.coding }, { status: 201 });
	if (result.reason === 'not-found') error(404, m.shell_not_found());
	return json({ reason: result.reason }, { status: 409 });
};
