import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import type { TextReplacement } from '#lib/transcripts/text-replacement.ts';
import { emptyLog } from './database/empty-log.ts';
import { refusableTransaction } from './database/refusable-transaction.ts';
import type { Database } from './database/schema.ts';
import type { RemovedWords } from './edit-transcript-text.ts';
import { insertEvent } from './events.ts';
import { listKeptRanges, writeKeptRange } from './kept-ranges.ts';
import { forgetWords, openWords } from './removed-words.ts';
import { planTextChange, writeTextChange, type LostEdge } from './text-change.ts';

export type UndoTextEditRefusal = 'not-found' | 'already-undone' | 'purged' | 'edited-since' | 'part-of-a-withdrawal';

/**
 * Puts back the words of an edit, to the letter, with every edge where it was. Refused once the words are purged, and as
 * long as a later edit stands in the same place. `undefined` when it is done.
 */
export async function undoTextEdit(
	db: Kysely<Database>,
	undo: {
		readonly editId: string;
		readonly projectId: string;
		readonly memberId: string;
		readonly madeAt: number;
	}
): Promise<UndoTextEditRefusal | undefined> {
	const refusal = await refusableTransaction<UndoTextEditRefusal>(db, async (transaction) => {
		const edit = await transaction
			.selectFrom('text_edit')
			.select(['withdrawal_id', 'transcript_id'])
			.where('id', '=', undo.editId)
			.where('project_id', '=', undo.projectId)
			.executeTakeFirst();
		if (edit === undefined) return 'not-found';
		if (edit.withdrawal_id !== null) return 'part-of-a-withdrawal';
		const refused = await putBackWords(transaction, undo.editId, undo.madeAt);
		if (refused !== undefined) return refused;
		const id = uuidV7();
		await insertEvent(transaction, {
			...{ id, projectId: undo.projectId, memberId: undo.memberId },
			...{ act: 'undo-text-edit', subjectId: edit.transcript_id, after: { editId: undo.editId }, madeAt: undo.madeAt }
		});
		await transaction.updateTable('event').set({ undone_by: id }).where('id', '=', undo.editId).execute();
		return undefined;
	});
	if (refusal !== undefined) return refusal;
	await forgetWords(undo.editId);
	await emptyLog(db);
	return undefined;
}

/** Puts the words back and marks the edit as undone; the caller opens the transaction and throws the key away after it. */
export async function putBackWords(
	db: Kysely<Database>,
	editId: string,
	undoneAt: number
): Promise<Exclude<UndoTextEditRefusal, 'part-of-a-withdrawal'> | undefined> {
	const edit = await db
		.selectFrom('text_edit')
		.innerJoin('transcript', 'transcript.id', 'text_edit.transcript_id')
		.select(['sealed', 'undone_at', 'transcript_id', 'text'])
		.where('text_edit.id', '=', editId)
		.executeTakeFirst();
	if (edit === undefined) return 'not-found';
	if (edit.undone_at !== null) return 'already-undone';
	const opened = edit.sealed === null ? undefined : await openWords(editId, edit.sealed);
	if (opened === undefined) return 'purged';
	const words: RemovedWords = JSON.parse(opened);
	const places = await db
		.selectFrom('text_edit_place')
		.selectAll()
		.where('edit_id', '=', editId)
		.orderBy('position')
		.execute();
	if (places.some(({ covered_by: coveredBy }) => coveredBy !== null)) return 'edited-since';
	const replacements = places.map((place, position): TextReplacement => ({
		start: place.start_offset,
		end: place.end_offset,
		replacement: words.removed[position] ?? ''
	}));
	await db.deleteFrom('text_edit_place').where('edit_id', '=', editId).execute();
	const transcript = { id: edit.transcript_id, text: edit.text };
	const change = await planTextChange(db, transcript, replacements);
	if (typeof change === 'string') return 'edited-since';
	await writeTextChange(db, transcript.id, change);
	await restoreEdges(db, transcript.id, replacements, words.lostEdges);
	await db.updateTable('text_edit_place').set({ covered_by: null }).where('covered_by', '=', editId).execute();
	await db.updateTable('text_edit').set({ undone_at: undoneAt, sealed: null }).where('id', '=', editId).execute();
	return undefined;
}

/** Edges that had been swallowed come back where they were in the words; rows that are gone since stay gone. */
async function restoreEdges(
	db: Kysely<Database>,
	transcriptId: string,
	replacements: readonly TextReplacement[],
	lostEdges: readonly LostEdge[]
): Promise<void> {
	if (lostEdges.length === 0) return;
	const starts: number[] = [];
	let shift = 0;
	for (const { start, end, replacement } of replacements) {
		starts.push(start + shift);
		shift += replacement.length - (end - start);
	}
	const keyOf = ({ table, id, position }: Pick<LostEdge, 'table' | 'id' | 'position'>) => `${table} ${id} ${position}`;
	const now = new Map((await listKeptRanges(db, transcriptId)).map((range) => [keyOf(range), range]));
	for (const lost of lostEdges) {
		const range = now.get(keyOf(lost));
		const start = starts[lost.place];
		if (range === undefined || start === undefined) continue;
		const restored = { ...range, [lost.edge]: start + lost.within };
		now.set(keyOf(lost), restored);
		await writeKeptRange(db, restored);
	}
}
