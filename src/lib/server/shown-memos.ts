import type { Kysely } from 'kysely';
import { transcriptOf, passageOf, type Memo } from '#lib/memos/memo.ts';
import { mayChangeMemo, mayRemoveMemo } from '#lib/memos/memo-rights.ts';
import type { TurnPlace } from '#lib/transcripts/turn-place.ts';
import type { Database } from './database/schema.ts';
import { listMembers, type Member } from './members.ts';
import { listMemosFor } from './memos.ts';
import { turnPlaces } from './turn-places.ts';

/** A memo as a member sees it: by whom, on which turns, and what the member may do with it. */
export type ShownMemo = Memo & {
	readonly authorName: string;
	readonly place: TurnPlace | undefined;
	readonly mayChange: boolean;
	readonly mayRemove: boolean;
};

/** What a member may see, the newest first. */
export async function listShownMemos(db: Kysely<Database>, member: Member): Promise<ShownMemo[]> {
	return showMemos(db, member, (await listMemosFor(db, member)).toReversed());
}

export async function showMemos(db: Kysely<Database>, member: Member, memos: readonly Memo[]): Promise<ShownMemo[]> {
	const members = await listMembers(db, member.projectId, { withThoseWhoLeft: true });
	const names = new Map(members.map(({ id, name }) => [id, name]));
	const transcriptIds = new Set(memos.flatMap((memo) => transcriptOf(memo) ?? []));
	const placeOf = await turnPlaces(db, member.projectId, transcriptIds);
	return memos.map((memo) => {
		const passage = passageOf(memo);
		return {
			...memo,
			authorName: names.get(memo.authorId) ?? '',
			place: passage && placeOf(passage),
			mayChange: mayChangeMemo(member, memo),
			mayRemove: mayRemoveMemo(member, memo)
		};
	});
}
