import { error, json } from '@sveltejs/kit';
import { interactionKinds } from '#lib/coding/interaction-mark.ts';
import { m } from '#lib/paraglide/messages.js';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { readJsonBody, type JsonBody } from '#lib/server/json-body.ts';
import { markTurns, type MarkRequest } from '#lib/server/mark-turns.ts';
import type { RequestHandler } from './$types';

const mostMarks = 100;

/** One act of the asking coder on the own marks of one transcript: marks that go, and marks as they stand afterwards. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const { member } = askingMember(locals);
	const body = await readJsonBody(request);
	const result = await markTurns(database(), member, {
		eventId: body.id('id'),
		transcriptId: body.id('transcriptId'),
		removedIds: body.list('removed', mostMarks).map((mark) => mark.id('id')),
		put: body.list('put', mostMarks).map(markIn)
	});
	if (result.ok) return json(result.change, { status: 201 });
	if (result.reason === 'not-found') error(404, m.shell_not_found());
	return json({ reason: result.reason }, { status: 409 });
};

function markIn(body: JsonBody): MarkRequest['put'][number] {
	const answers = body.wholeNumber('answers');
	return {
		id: body.id('id'),
		turn: body.wholeNumber('turn'),
		kind: body.oneOf('kind', interactionKinds),
		// No turn has the number 0: it stands for none.
		...(answers === 0 ? {} : { answers })
	};
}
