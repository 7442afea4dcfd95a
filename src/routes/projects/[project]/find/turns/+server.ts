import { error, json } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { listNumberedTurns } from '#lib/server/spoken-turns.ts';
import type { RequestHandler } from './$types';

const mostTurns = 20;

/** Turns around a passage, by their numbers. */
export const GET: RequestHandler = async ({ url, locals }) => {
	const { project } = askingMember(locals);
	const [first, last] = [Number(url.searchParams.get('first')), Number(url.searchParams.get('last'))];
	if (!Number.isSafeInteger(first) || !Number.isSafeInteger(last) || last - first >= mostTurns)
		error(400, m.shell_not_understood());
	const transcriptId = url.searchParams.get('transcript') ?? '';
	return json(await listNumberedTurns(database(), project.id, transcriptId, { first, last }));
};
