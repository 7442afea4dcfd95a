import type { Kysely } from 'kysely';
import { may } from '#lib/project/may.ts';
import { holdsWords } from '#lib/retrieval/find-words.ts';
import type { WordQuery } from '#lib/retrieval/word-query.ts';
import type { Database } from './database/schema.ts';
import type { Member } from './members.ts';

export type MemoWithWords = {
	readonly id: string;
	readonly authorName: string;
	readonly text: string;
	readonly madeAt: number;
	readonly transcriptId: string | undefined;
	readonly codeId: string | undefined;
};

/** The memos that hold some words, newest first: those on codes and the project, and of the rest what this member may see. */
export async function listMemosWithWords(
	db: Kysely<Database>,
	member: Pick<Member, 'id' | 'role' | 'projectId'>,
	words: WordQuery
): Promise<MemoWithWords[]> {
	const rows = await db
		.selectFrom('memo')
		.innerJoin('member', 'member.id', 'memo.author_id')
		.select(['memo.id', 'author_id', 'member.name', 'text', 'made_at', 'transcript_id', 'code_id', 'coding_id'])
		.where('memo.project_id', '=', member.projectId)
		.where('removed_at', 'is', null)
		.orderBy('made_at', 'desc')
		.orderBy('memo.id')
		.execute();
	return rows
		.filter(
			(row) =>
				(row.transcript_id === null && row.coding_id === null) ||
				row.author_id === member.id ||
				may(member.role, 'see-all-layers')
		)
		.filter(({ text }) => holdsWords(words, text))
		.map((row) => ({
			...{ id: row.id, authorName: row.name, text: row.text, madeAt: row.made_at },
			...{ transcriptId: row.transcript_id ?? undefined, codeId: row.code_id ?? undefined }
		}));
}
