import { memoFormats } from '#lib/export/formats.ts';
import { filterMemos } from '#lib/memos/filter-memos.ts';
import { memoKinds, passageOf } from '#lib/memos/memo.ts';
import { mayWriteMemo } from '#lib/memos/memo-rights.ts';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { findLinkable } from '#lib/server/linkable.ts';
import { listMembers } from '#lib/server/members.ts';
import { listMemoVersions } from '#lib/server/memo-versions.ts';
import { listShownMemos, type ShownMemo } from '#lib/server/shown-memos.ts';
import { findTranscriptText } from '#lib/server/transcripts.ts';
import type { PageServerLoad } from './$types';
import { filtersIn, isFiltered } from './memo-filters.ts';

export const load: PageServerLoad = async ({ locals, url, depends }) => {
	depends('live:memos');
	const { member, project } = askingMember(locals);
	const db = database();
	const [memos, linkable, members] = await Promise.all([
		listShownMemos(db, member),
		findLinkable(db, project.id),
		listMembers(db, project.id, { withThoseWhoLeft: true })
	]);
	const filters = filtersIn(url.searchParams);
	const open = memos.find(({ id }) => id === url.searchParams.get('memo'));
	const authorIds = new Set(memos.map(({ authorId }) => authorId));
	return {
		memos: filterMemos(memos, filters, linkable),
		countOfAll: memos.length,
		filters,
		isFiltered: isFiltered(filters),
		linkable,
		authors: members.filter(({ id }) => authorIds.has(id)).map(({ id, name }) => ({ id, name })),
		open: open && { memo: open, ...(await readMore(project.id, open, members)) },
		writableKinds: memoKinds.filter((kind) => kind !== 'passage' && kind !== 'coding' && mayWriteMemo(member, kind)),
		formats: memoFormats.map(({ id, extension }) => ({ id, extension }))
	};
};

/** The words that a memo lies on, and what it said before. */
async function readMore(
	projectId: string,
	memo: ShownMemo,
	members: readonly { readonly id: string; readonly name: string }[]
) {
	const passage = passageOf(memo);
	const text = passage && (await findTranscriptText(database(), projectId, passage.transcriptId));
	const versions = await listMemoVersions(database(), memo.id);
	return {
		said: passage && text?.slice(passage.start, passage.end),
		earlier: versions
			.filter(({ version }) => version !== memo.version)
			.map(({ version, memberId, text: words, madeAt }) => ({
				...{ version, words, madeAt },
				name: members.find(({ id }) => id === memberId)?.name ?? ''
			}))
	};
}
