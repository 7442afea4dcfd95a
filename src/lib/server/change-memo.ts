import type { Kysely } from 'kysely';
import type { MemoAct } from '#lib/memos/memo-act.ts';
import { transcriptOf, type Memo } from '#lib/memos/memo.ts';
import { mayChangeMemo, mayRemoveMemo, maySeeMemo } from '#lib/memos/memo-rights.ts';
import type { Database } from './database/schema.ts';
import { findEvent, insertEvent } from './events.ts';
import type { Member } from './members.ts';
import { findMemoVersion, nextMemoVersion } from './memo-versions.ts';
import { findMemo, insertMemoVersion, updateMemoRemovedAt, updateMemoText } from './memos.ts';
import type { TracedMemo } from './traced/traced.ts';
import { writtenWords } from './write-memo.ts';

export type ChangeMemoRefusal = 'not-found' | 'not-yours' | 'id-taken' | 'empty' | 'too-long';

/** A memo as it stands now, with whose words those are: what somebody who worked on an older text has to choose beside. */
export type StandingMemo = Memo & { readonly changedBy: string };

export type ChangeMemoResult =
	/** The memo as it stands now; nothing, when it has been removed. */
	| { readonly ok: true; readonly memo: Memo | undefined }
	| { readonly ok: false; readonly reason: ChangeMemoRefusal }
	| { readonly ok: false; readonly reason: 'changed-meanwhile'; readonly standing: StandingMemo };

type Asker = Pick<Member, 'id' | 'role' | 'projectId'>;
type Asked = {
	readonly eventId: string;
	readonly memoId: string;
	/** The version that the asker was looking at; when another one stands by now, nothing is written. */
	readonly version: number;
};

/** Gives a memo other words. What it said before stays in its versions. */
export async function changeMemo(
	db: Kysely<Database>,
	member: Asker,
	asked: Asked & { readonly text: string },
	madeAt: number
): Promise<ChangeMemoResult> {
	return db.transaction().execute(async (transaction): Promise<ChangeMemoResult> => {
		const { memo, answer } = await standingMemo(transaction, member, asked, mayChangeMemo);
		if (memo === undefined) return answer;
		const text = writtenWords(asked.text);
		if (!text.ok) return text;
		if (text.words === memo.text) return { ok: true, memo };
		const version = await nextMemoVersion(transaction, memo.id);
		const said = { memoId: memo.id, version, memberId: member.id, text: text.words, madeAt };
		await insertMemoVersion(transaction, said);
		await updateMemoText(transaction, memo.id, { version, text: text.words, changedAt: madeAt });
		await tell(transaction, member, asked, 'change-memo', memo, { id: memo.id, version, isRemoved: false }, madeAt);
		return { ok: true, memo: { ...memo, version, text: text.words, changedAt: madeAt } };
	});
}

/** Takes a memo out of sight; undoing brings it back. */
export async function removeMemo(
	db: Kysely<Database>,
	member: Asker,
	asked: Asked,
	madeAt: number
): Promise<ChangeMemoResult> {
	return db.transaction().execute(async (transaction): Promise<ChangeMemoResult> => {
		const { memo, answer } = await standingMemo(transaction, member, asked, mayRemoveMemo);
		if (memo === undefined) return answer;
		await updateMemoRemovedAt(transaction, memo.id, madeAt);
		const gone = { id: memo.id, version: memo.version, isRemoved: true };
		await tell(transaction, member, asked, 'remove-memo', memo, gone, madeAt);
		return { ok: true, memo: undefined };
	});
}

/** The memo, when the asker may do this to it and looked at it as it is; otherwise the answer to give. */
async function standingMemo(
	db: Kysely<Database>,
	member: Asker,
	{ eventId, memoId, version }: Asked,
	mayDoIt: (member: Asker, memo: Memo) => boolean
): Promise<
	| { readonly memo: Memo; readonly answer?: undefined }
	| { readonly memo?: undefined; readonly answer: ChangeMemoResult }
> {
	const done = await findEvent(db, eventId);
	const memo = await findMemo(db, member.projectId, memoId);
	if (done !== undefined) {
		const isOwn = done.memberId === member.id && done.subjectId === memoId;
		return { answer: isOwn ? { ok: true, memo } : { ok: false, reason: 'id-taken' } };
	}
	if (memo === undefined || !maySeeMemo(member, memo)) return { answer: { ok: false, reason: 'not-found' } };
	if (!mayDoIt(member, memo)) return { answer: { ok: false, reason: 'not-yours' } };
	if (memo.version === version) return { memo };
	const said = await findMemoVersion(db, memoId, memo.version);
	const standing = { ...memo, changedBy: said?.memberId ?? memo.authorId };
	return { answer: { ok: false, reason: 'changed-meanwhile', standing } };
}

async function tell(
	db: Kysely<Database>,
	{ id: memberId, projectId }: Asker,
	{ eventId }: Asked,
	act: MemoAct,
	memo: Memo,
	after: TracedMemo,
	madeAt: number
): Promise<void> {
	const before: TracedMemo = { id: memo.id, version: memo.version, isRemoved: false };
	const transcriptId = transcriptOf(memo);
	await insertEvent(db, {
		...{ id: eventId, projectId, memberId, act, subjectId: memo.id, madeAt },
		...{ before: { memos: [before] }, after: { memos: [after] } },
		...(transcriptId === undefined ? {} : { transcriptId })
	});
}
