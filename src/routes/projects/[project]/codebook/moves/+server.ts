import { error, json } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { moveCodeTo } from '#lib/server/arrange-codebook.ts';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { readJsonBody } from '#lib/server/json-body.ts';
import { refusalWords } from '../refusal-words.ts';
import type { RequestHandler } from './$types';

/** Lets a code stand elsewhere, as it was dragged or moved with the keyboard. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const { member } = askingMember(locals);
	const body = await readJsonBody(request);
	const place = body.wholeNumber('place');
	if (place < 0) error(400, m.shell_not_understood());
	const refusal = await moveCodeTo(database(), member, {
		eventId: body.id('id'),
		codeId: body.id('codeId'),
		parentId: body.optionalId('parentId'),
		place
	});
	if (refusal === 'not-found') error(404, m.shell_not_found());
	if (refusal !== undefined) return json({ reason: refusal, sentence: refusalWords[refusal]() }, { status: 409 });
	return json({}, { status: 201 });
};
