import { error } from '@sveltejs/kit';
import { v7 as uuidV7 } from 'uuid';
import { memoFormats } from '#lib/export/formats.ts';
import { filterMemos } from '#lib/memos/filter-memos.ts';
import { wordsOfMemo } from '#lib/memos/memo-segments.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { findLinkable } from '#lib/server/linkable.ts';
import { insertMemoExport } from '#lib/server/report-exports.ts';
import { listShownMemos } from '#lib/server/shown-memos.ts';
import { writeAndTell } from '#lib/server/write-and-tell.ts';
import { filtersIn } from '../memo-filters.ts';
import { kindWords, originWords, subjectWords } from '../memo-words.ts';
import type { RequestHandler } from './$types';

/** The memos that the filters leave, as a file. The words that they lie on stay here. */
export const GET: RequestHandler = async ({ url, locals }) => {
	const { member, project } = askingMember(locals);
	const format = memoFormats.find(({ extension }) => extension === url.searchParams.get('format'));
	if (format === undefined) error(404, m.shell_not_found());
	const db = database();
	const linkable = await findLinkable(db, project.id);
	const memos = filterMemos(await listShownMemos(db, member), filtersIn(url.searchParams), linkable);
	const day = new Intl.DateTimeFormat(getLocale(), { dateStyle: 'long' });
	const file = await format.write(
		memos.map((memo) => ({
			kind: kindWords[memo.on.kind](),
			subject: subjectWords(memo, linkable),
			origin: [memo.authorName, day.format(memo.changedAt ?? memo.madeAt), originWords[memo.origin]()].join(' · '),
			text: wordsOfMemo(memo.text, linkable)
		})),
		m.memos_export_title({ project: project.title })
	);
	const made = { id: uuidV7(), projectId: project.id, memberId: member.id, madeAt: Date.now() };
	const memoIds = memos.map(({ id }) => id);
	const after = { format: format.id, memoIds };
	await writeAndTell(db, { ...made, act: 'export-memos', subjectId: made.id, after }, async (transaction) => {
		await insertMemoExport(transaction, { ...made, kind: format.id, memoIds });
		return undefined;
	});
	return new Response(file, {
		headers: {
			'content-type': format.mediaType,
			'content-disposition': `attachment; filename="${m.memos_export_file_name()}.${format.extension}"`
		}
	});
};
