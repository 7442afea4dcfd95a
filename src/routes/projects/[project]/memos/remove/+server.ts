import { askingMember } from '#lib/server/asking.ts';
import { removeMemo } from '#lib/server/change-memo.ts';
import { database } from '#lib/server/database/database.ts';
import { readJsonBody } from '#lib/server/json-body.ts';
import { answerChange } from '../answer-change.ts';
import type { RequestHandler } from './$types';

/** Takes a memo out of sight, unless it says something else by now than whoever asks has read. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const { member } = askingMember(locals);
	const body = await readJsonBody(request);
	const asked = { eventId: body.id('id'), memoId: body.id('memoId'), version: body.wholeNumber('version') };
	return answerChange(member, await removeMemo(database(), member, asked, Date.now()));
};
