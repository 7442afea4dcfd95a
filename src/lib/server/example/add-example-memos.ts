import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { transcriptOf, type MemoSubject } from '#lib/memos/memo.ts';
import type { Database } from '../database/schema.ts';
import { insertEvent } from '../events.ts';
import { insertMemo } from '../memos.ts';
import type { Traced } from '../traced/traced.ts';
import type { ExampleTranscripts } from './add-example-transcripts.ts';
import { exampleMaterial } from './example-material.ts';

type Material = {
	readonly projectId: string;
	readonly transcripts: ExampleTranscripts;
	readonly codeIds: ReadonlyMap<string, string>;
	readonly coderIds: ReadonlyMap<string, string>;
	readonly madeAt: number;
};

/** What the three coders noted, and the acts of writing it. */
export async function addExampleMemos(db: Kysely<Database>, material: Material): Promise<void> {
	const { projectId, coderIds, madeAt } = material;
	for (const { id: number, target, author, text } of exampleMaterial.memos) {
		const authorId = coderIds.get(author);
		const on = subjectOf(target, material);
		if (authorId === undefined || on === undefined) throw new Error(`The example's memo ${number} fits nothing`);
		const memo = { id: uuidV7(), on, authorId, origin: 'written', text, madeAt } as const;
		await insertMemo(db, projectId, memo);
		const before: Traced = { memos: [{ id: memo.id, version: 1, isRemoved: true }] };
		const after: Traced = { memos: [{ id: memo.id, version: 1, isRemoved: false }] };
		const transcriptId = transcriptOf(memo);
		await insertEvent(db, {
			...{ id: uuidV7(), projectId, memberId: authorId, act: 'write-memo', subjectId: memo.id, before, after, madeAt },
			...(transcriptId === undefined ? {} : { transcriptId })
		});
	}
}

function subjectOf(
	target: (typeof exampleMaterial.memos)[number]['target'],
	{ transcripts, codeIds }: Material
): MemoSubject | undefined {
	if (target.code_id !== undefined) {
		const codeId = codeIds.get(target.code_id);
		return codeId === undefined ? undefined : { kind: 'code', codeId };
	}
	if (target.group === undefined) return { kind: 'project' };
	const transcript = transcripts.get(target.group);
	if (transcript === undefined) return undefined;
	if (target.turn === undefined) return { kind: 'transcript', transcriptId: transcript.id };
	const turn = transcript.turns[target.turn - 1];
	return turn && { kind: 'passage', passage: { transcriptId: transcript.id, start: turn.start, end: turn.end } };
}
