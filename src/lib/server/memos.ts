import type { Kysely, Selectable } from 'kysely';
import type { Memo, MemoSubject } from '#lib/memos/memo.ts';
import { maySeeMemo } from '#lib/memos/memo-rights.ts';
import type { Database } from './database/schema.ts';
import type { Member } from './members.ts';

type StoredMemo = Selectable<Database['memo']> & {
	/** Of a comment, where its coding lies now; `null` when that coding is gone. */
	readonly coding_code_id: string | null;
	readonly coding_transcript_id: string | null;
	readonly coding_start: number | null;
	readonly coding_end: number | null;
};

/** The memos that a member may see, in the order in which they were written. Comments on codings that are gone are left out. */
export async function listMemosFor(
	db: Kysely<Database>,
	member: Pick<Member, 'id' | 'role' | 'projectId'>
): Promise<Memo[]> {
	const rows = await selectMemos(db)
		.where('memo.project_id', '=', member.projectId)
		.where('memo.removed_at', 'is', null)
		.orderBy('memo.made_at')
		.orderBy('memo.id')
		.execute();
	return rows.flatMap((row) => memoOf(row) ?? []).filter((memo) => maySeeMemo(member, memo));
}

/** Those of them that are on a transcript or on words of it. */
export async function listMemosOfTranscript(
	db: Kysely<Database>,
	member: Pick<Member, 'id' | 'role' | 'projectId'>,
	transcriptId: string
): Promise<Memo[]> {
	const rows = await selectMemos(db)
		.where('memo.project_id', '=', member.projectId)
		.where('memo.removed_at', 'is', null)
		.where((either) =>
			either.or([either('memo.transcript_id', '=', transcriptId), either('coding.transcript_id', '=', transcriptId)])
		)
		.orderBy('memo.made_at')
		.orderBy('memo.id')
		.execute();
	return rows.flatMap((row) => memoOf(row) ?? []).filter((memo) => maySeeMemo(member, memo));
}

/** A memo of the project, whoever may see it; `undefined` when it is removed or not there. */
export async function findMemo(db: Kysely<Database>, projectId: string, memoId: string): Promise<Memo | undefined> {
	const row = await selectMemos(db)
		.where('memo.project_id', '=', projectId)
		.where('memo.id', '=', memoId)
		.where('memo.removed_at', 'is', null)
		.executeTakeFirst();
	return row && memoOf(row);
}

/** What some memos are on, removed ones included, by their ids. */
export async function listMemoSubjects(
	db: Kysely<Database>,
	memoIds: readonly string[]
): Promise<ReadonlyMap<string, MemoSubject>> {
	if (memoIds.length === 0) return new Map();
	const rows = await selectMemos(db).where('memo.id', 'in', memoIds).execute();
	return new Map(
		rows.flatMap((row) => {
			const on = subjectOf(row);
			return on === undefined ? [] : [[row.id, on] as const];
		})
	);
}

/** A memo in its first version. */
export async function insertMemo(
	db: Kysely<Database>,
	projectId: string,
	{ id, on, authorId, origin, text, madeAt }: Omit<Memo, 'version' | 'changedAt'>
): Promise<void> {
	const row = { id, project_id: projectId, author_id: authorId, origin, text, made_at: madeAt, ...placeOf(on) };
	await db.insertInto('memo').values(row).execute();
	await insertMemoVersion(db, { memoId: id, version: 1, memberId: authorId, text, madeAt });
}

export async function updateMemoText(
	db: Kysely<Database>,
	memoId: string,
	{ version, text, changedAt }: { readonly version: number; readonly text: string; readonly changedAt: number }
): Promise<void> {
	await db
		.updateTable('memo')
		.set({ version, text, changed_at: changedAt, removed_at: null })
		.where('id', '=', memoId)
		.execute();
}

/** A removed memo keeps its words, so that removing it can be undone. */
export async function updateMemoRemovedAt(db: Kysely<Database>, memoId: string, removedAt: number): Promise<void> {
	await db.updateTable('memo').set({ removed_at: removedAt }).where('id', '=', memoId).execute();
}

function selectMemos(db: Kysely<Database>) {
	return db
		.selectFrom('memo')
		.leftJoin('coding', 'coding.id', 'memo.coding_id')
		.selectAll('memo')
		.select(['coding.code_id as coding_code_id', 'coding.transcript_id as coding_transcript_id'])
		.select(['coding.start_offset as coding_start', 'coding.end_offset as coding_end']);
}

function memoOf(row: StoredMemo): Memo | undefined {
	const on = subjectOf(row);
	return (
		on && {
			...{ id: row.id, on, authorId: row.author_id, origin: row.origin, text: row.text, version: row.version },
			...{ madeAt: row.made_at, changedAt: row.changed_at ?? undefined }
		}
	);
}

function subjectOf(row: StoredMemo): MemoSubject | undefined {
	if (row.coding_id !== null) {
		const { coding_code_id: codeId, coding_transcript_id: transcriptId, coding_start: start, coding_end: end } = row;
		if (codeId === null || transcriptId === null || start === null || end === null) return undefined;
		return { kind: 'coding', codingId: row.coding_id, codeId, passage: { transcriptId, start, end } };
	}
	if (row.code_id !== null) return { kind: 'code', codeId: row.code_id };
	const { transcript_id: transcriptId, start_offset: start, end_offset: end } = row;
	if (transcriptId === null) return { kind: 'project' };
	if (start === null || end === null) return { kind: 'transcript', transcriptId };
	return { kind: 'passage', passage: { transcriptId, start, end } };
}

function placeOf(on: MemoSubject) {
	const nowhere = { transcript_id: null, start_offset: null, end_offset: null, code_id: null, coding_id: null };
	switch (on.kind) {
		case 'project':
			return nowhere;
		case 'code':
			return { ...nowhere, code_id: on.codeId };
		case 'coding':
			return { ...nowhere, coding_id: on.codingId };
		case 'transcript':
			return { ...nowhere, transcript_id: on.transcriptId };
		case 'passage': {
			const { transcriptId, start, end } = on.passage;
			return { ...nowhere, transcript_id: transcriptId, start_offset: start, end_offset: end };
		}
	}
}

type NewMemoVersion = {
	readonly memoId: string;
	readonly version: number;
	readonly memberId: string;
	readonly text: string;
	readonly madeAt: number;
};

export async function insertMemoVersion(db: Kysely<Database>, made: NewMemoVersion): Promise<void> {
	await db
		.insertInto('memo_version')
		.values({
			...{ memo_id: made.memoId, version: made.version, member_id: made.memberId },
			...{ text: made.text, made_at: made.madeAt }
		})
		.execute();
}
