import { error, json } from '@sveltejs/kit';
import { longestMemo, memoKinds } from '#lib/memos/memo.ts';
import { m } from '#lib/paraglide/messages.js';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { readJsonBody, type JsonBody } from '#lib/server/json-body.ts';
import { writeMemo, type AskedSubject } from '#lib/server/write-memo.ts';
import type { RequestHandler } from './$types';

/** Writes a memo; the id of the act makes a second sending the same memo. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const { member } = askingMember(locals);
	const body = await readJsonBody(request);
	const asked = {
		eventId: body.id('id'),
		memoId: body.id('memoId'),
		on: subjectIn(body),
		text: body.text('text', 2 * longestMemo)
	};
	const result = await writeMemo(database(), member, asked, Date.now());
	if (result.ok) return json({ memo: result.memo }, { status: 201 });
	if (result.reason === 'not-found') error(404, m.shell_not_found());
	return json({ reason: result.reason }, { status: 409 });
};

function subjectIn(body: JsonBody): AskedSubject {
	const kind = body.oneOf('kind', memoKinds);
	switch (kind) {
		case 'project':
			return { kind };
		case 'code':
			return { kind, codeId: body.id('codeId') };
		case 'coding':
			return { kind, codingId: body.id('codingId') };
		case 'transcript':
			return { kind, transcriptId: body.id('transcriptId') };
		case 'passage': {
			const [start, end] = [body.wholeNumber('start'), body.wholeNumber('end')];
			const passage = { transcriptId: body.id('transcriptId'), start, end };
			return { kind, passage, textVersion: body.wholeNumber('textVersion') };
		}
	}
}
