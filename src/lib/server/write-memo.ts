import type { Kysely } from 'kysely';
import { checkPassage } from '#lib/coding/check-passage.ts';
import { longestMemo, transcriptOf, type Memo, type MemoSubject } from '#lib/memos/memo.ts';
import { mayWriteMemo } from '#lib/memos/memo-rights.ts';
import { findCode } from './codebook.ts';
import { listCodingsById } from './codings.ts';
import type { Database } from './database/schema.ts';
import { findEvent, insertEvent } from './events.ts';
import type { Member } from './members.ts';
import { findMemo, insertMemo } from './memos.ts';
import type { Traced } from './traced/traced.ts';
import { findTranscriptText, findVersionedText } from './transcripts.ts';

/** What somebody asks to write a memo on. Offsets belong to a version of the text; where a coding lies, the server knows. */
export type AskedSubject =
	| Exclude<MemoSubject, { kind: 'coding' | 'passage' }>
	| (Extract<MemoSubject, { kind: 'passage' }> & { readonly textVersion: number })
	| { readonly kind: 'coding'; readonly codingId: string };

export type WriteMemoResult =
	| { readonly ok: true; readonly memo: Memo }
	| {
			readonly ok: false;
			readonly reason: 'not-found' | 'not-yours' | 'id-taken' | 'empty' | 'too-long' | 'text-changed' | 'outside';
	  };

/** Writes a memo, with the event that tells of it and lets it be undone. The same event id a second time is the same memo. */
export async function writeMemo(
	db: Kysely<Database>,
	member: Pick<Member, 'id' | 'role' | 'projectId'>,
	asked: { readonly eventId: string; readonly memoId: string; readonly on: AskedSubject; readonly text: string },
	madeAt: number
): Promise<WriteMemoResult> {
	const { id: authorId, projectId } = member;
	return db.transaction().execute(async (transaction): Promise<WriteMemoResult> => {
		const done = await findEvent(transaction, asked.eventId);
		const there = await findMemo(transaction, projectId, asked.memoId);
		if (done !== undefined) {
			const isSame = done.memberId === authorId && done.subjectId === asked.memoId && there !== undefined;
			return isSame ? { ok: true, memo: there } : { ok: false, reason: 'id-taken' };
		}
		if (await isTaken(transaction, asked.memoId)) return { ok: false, reason: 'id-taken' };
		const text = writtenWords(asked.text);
		if (!text.ok) return text;
		const found = await findSubject(transaction, member, asked.on);
		if (typeof found === 'string') return { ok: false, reason: found };
		const memo = { id: asked.memoId, on: found, authorId, origin: 'written', text: text.words, madeAt } as const;
		await insertMemo(transaction, projectId, memo);
		const absent: Traced = { memos: [{ id: memo.id, version: 1, isRemoved: true }] };
		const present: Traced = { memos: [{ id: memo.id, version: 1, isRemoved: false }] };
		const transcriptId = transcriptOf(memo);
		await insertEvent(transaction, {
			...{ id: asked.eventId, projectId, memberId: authorId, act: 'write-memo', subjectId: memo.id, madeAt },
			...{ before: absent, after: present },
			...(transcriptId === undefined ? {} : { transcriptId })
		});
		return { ok: true, memo: { ...memo, version: 1, changedAt: undefined } };
	});
}

/** The words of a memo as they are kept: without blanks around them, with LF between lines. */
export function writtenWords(
	text: string
): { readonly ok: true; readonly words: string } | { readonly ok: false; readonly reason: 'empty' | 'too-long' } {
	const words = text.replace(/\r\n?/g, '\n').trim();
	if (words === '') return { ok: false, reason: 'empty' };
	return words.length > longestMemo ? { ok: false, reason: 'too-long' } : { ok: true, words };
}

async function isTaken(db: Kysely<Database>, memoId: string): Promise<boolean> {
	return (await db.selectFrom('memo').select('id').where('id', '=', memoId).executeTakeFirst()) !== undefined;
}

async function findSubject(
	db: Kysely<Database>,
	member: Pick<Member, 'id' | 'role' | 'projectId'>,
	on: AskedSubject
): Promise<MemoSubject | 'not-found' | 'not-yours' | 'text-changed' | 'outside'> {
	if (on.kind === 'coding') return findCodingSubject(db, member, on.codingId);
	if (!mayWriteMemo(member, on.kind)) return 'not-yours';
	if (on.kind === 'project') return on;
	if (on.kind === 'code') return (await findCode(db, member.projectId, on.codeId)) === undefined ? 'not-found' : on;
	if (on.kind === 'transcript')
		return (await findTranscriptText(db, member.projectId, on.transcriptId)) === undefined ? 'not-found' : on;
	const { kind, passage, textVersion } = on;
	const transcript = await findVersionedText(db, member.projectId, passage.transcriptId);
	if (transcript === undefined) return 'not-found';
	if (transcript.textVersion !== textVersion) return 'text-changed';
	return checkPassage(passage, transcript.text) === undefined ? { kind, passage } : 'outside';
}

/** A comment on somebody else's coding must not tell a coder that the coding is there. */
async function findCodingSubject(
	db: Kysely<Database>,
	member: Pick<Member, 'id' | 'role' | 'projectId'>,
	codingId: string
): Promise<MemoSubject | 'not-found'> {
	const [coding] = await listCodingsById(db, [codingId]);
	if (coding === undefined || !mayWriteMemo(member, 'coding', coding.coderId)) return 'not-found';
	const on = { kind: 'coding', codingId, codeId: coding.codeId, passage: coding.passage } as const;
	const isHere = (await findTranscriptText(db, member.projectId, coding.passage.transcriptId)) !== undefined;
	return isHere ? on : 'not-found';
}
