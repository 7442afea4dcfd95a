import { json } from '@sveltejs/kit';
import { askingMember } from '#lib/server/asking.ts';
import { listExampleWords } from '#lib/server/code-examples.ts';
import { database } from '#lib/server/database/database.ts';
import { layersFor } from '#lib/server/layers-for.ts';
import type { RequestHandler } from './$types';

const most = 2;

/** What two passages that carry a code say: exemplars first, of the layers that the asking member may see. */
export const GET: RequestHandler = async ({ url, locals }) => {
	const { member, project } = askingMember(locals);
	const codeId = url.searchParams.get('code') ?? '';
	return json(await listExampleWords(database(), project.id, { codeId, layers: layersFor(member), most }));
};
