import { longestMemo } from '#lib/memos/memo.ts';
import { askingMember } from '#lib/server/asking.ts';
import { changeMemo } from '#lib/server/change-memo.ts';
import { database } from '#lib/server/database/database.ts';
import { readJsonBody } from '#lib/server/json-body.ts';
import { answerChange } from '../answer-change.ts';
import type { RequestHandler } from './$types';

/** Gives a memo other words, or answers 409 with what somebody else made of it meanwhile. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const { member } = askingMember(locals);
	const body = await readJsonBody(request);
	const asked = {
		eventId: body.id('id'),
		memoId: body.id('memoId'),
		version: body.wholeNumber('version'),
		text: body.text('text', 2 * longestMemo)
	};
	return answerChange(member, await changeMemo(database(), member, asked, Date.now()));
};
