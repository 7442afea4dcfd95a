import { json } from '@sveltejs/kit';
import { askingMember } from '#lib/server/asking.ts';
import { listCodingsOfCodes } from '#lib/server/codings.ts';
import { database } from '#lib/server/database/database.ts';
import { listSearchedTranscripts } from '#lib/server/searched-transcripts.ts';
import type { RequestHandler } from './$types';

/** Where the asking coder has given one code already, so that no passage gets it twice. */
export const GET: RequestHandler = async ({ url, locals }) => {
	const { member, project } = askingMember(locals);
	const db = database();
	const transcripts = await listSearchedTranscripts(db, project.id);
	return json(
		await listCodingsOfCodes(db, {
			transcriptIds: transcripts.map(({ id }) => id),
			coderId: member.id,
			codeIds: [url.searchParams.get('code') ?? '']
		})
	);
};
