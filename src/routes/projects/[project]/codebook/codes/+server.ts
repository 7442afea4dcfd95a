import { error, json } from '@sveltejs/kit';
import { longestCodeName } from '#lib/codebook/code-name.ts';
import { m } from '#lib/paraglide/messages.js';
import { addCodeToCodebook } from '#lib/server/add-code-to-codebook.ts';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { readJsonBody } from '#lib/server/json-body.ts';
import { refusalWords } from '../refusal-words.ts';
import type { RequestHandler } from './$types';

/** Adds a code at the top of the codebook, as a coder types it while coding; warns where another is called almost the same. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const { member } = askingMember(locals);
	const body = await readJsonBody(request);
	const result = await addCodeToCodebook(database(), member, {
		id: body.id('id'),
		name: body.text('name', longestCodeName * 10),
		parentId: undefined
	});
	if (result.ok) {
		const { code, similar } = result;
		const names = similar.map(({ name }) => name).join(', ');
		return json(
			{ code, similar, ...(names === '' ? {} : { warning: m.codebook_similar_added({ names }) }) },
			{ status: 201 }
		);
	}
	if (result.reason === 'no-such-parent') error(404, m.shell_not_found());
	return json({ reason: result.reason, sentence: refusalWords[result.reason]() }, { status: 409 });
};
