import { error, json } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { addQuote } from '#lib/server/add-quote.ts';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { readJsonBody } from '#lib/server/json-body.ts';
import type { RequestHandler } from './$types';
import { chooseWords } from './choose-words.ts';

/** Chooses a passage of a transcript as a quote. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const { member, project } = askingMember(locals);
	const body = await readJsonBody(request);
	const quoteId = body.id('id');
	const passage = {
		transcriptId: body.id('transcriptId'),
		start: body.wholeNumber('start'),
		end: body.wholeNumber('end')
	};
	const result = await addQuote(database(), project, member, quoteId, passage, body.wholeNumber('textVersion'));
	if (result.ok) return json({ ok: true, quoteId }, { status: 201 });
	if (result.reason === 'not-found' || result.reason === 'id-taken') error(404, m.shell_not_found());
	return json({ ok: false, reason: result.reason, sentence: chooseWords[result.reason]() }, { status: 409 });
};
