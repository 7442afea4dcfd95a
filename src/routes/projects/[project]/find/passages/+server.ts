import { json } from '@sveltejs/kit';
import { answerSearch } from '#lib/server/answer-search.ts';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { readSearch } from '#lib/server/read-search.ts';
import type { RequestHandler } from './$types';
import { afterPassage } from './after-passage.ts';

/** The next page of what a query finds. */
export const GET: RequestHandler = async ({ url, locals }) => {
	const { member } = askingMember(locals);
	const db = database();
	const search = await readSearch(db, member, url.searchParams);
	const { passages, next } = await answerSearch(db, search, afterPassage(url.searchParams.get('after')));
	return json({ passages, next });
};
