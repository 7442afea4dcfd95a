import type { Kysely } from 'kysely';
import type { PersonalDataKind } from '#lib/privacy/personal-data/personal-data-kind.ts';
import type { TextReplacement } from '#lib/transcripts/text-replacement.ts';
import type { Layers } from './codings.ts';
import { refusableTransaction } from './database/refusable-transaction.ts';
import type { Database } from './database/schema.ts';
import { emptyLog } from './database/empty-log.ts';
import { insertEvent } from './events.ts';
import { forgetWords, sealWords } from './removed-words.ts';
import { planTextChange, writeTextChange, type TextChange, type TextChangeRefusal } from './text-change.ts';
import { touchedBy, type TouchedByEdit } from './touched-by-edit.ts';

export type TextEdit = {
	readonly id: string;
	readonly projectId: string;
	readonly memberId: string;
	readonly transcriptId: string;
	/** The version of the text that the offsets belong to. */
	readonly textVersion: number;
	readonly reason: 'redaction' | 'correction';
	/** Of a redaction: what kind of thing was masked. */
	readonly kind: PersonalDataKind | undefined;
	readonly replacements: readonly TextReplacement[];
	readonly madeAt: number;
};

export type EditTextResult =
	| { readonly ok: true; readonly touched: TouchedByEdit }
	| { readonly ok: false; readonly reason: TextChangeRefusal | 'text-changed' | 'not-found' };

/** How long the words that were taken out can be put back. */
export const daysUntilPurge = 28;
const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** What the seal of an edit holds: the words of each place, and the edges that lay within them. */
export type RemovedWords = Pick<TextChange, 'removed' | 'lostEdges'>;

/** What an edit would touch in the layers asked for; nothing is written. */
export async function previewTextEdit(
	db: Kysely<Database>,
	edit: Pick<TextEdit, 'projectId' | 'transcriptId' | 'replacements' | 'textVersion'>,
	layers: Layers
): Promise<EditTextResult> {
	const transcript = await findEditable(db, edit);
	if (typeof transcript === 'string') return { ok: false, reason: transcript };
	const change = await planTextChange(db, transcript, edit.replacements);
	return typeof change === 'string'
		? { ok: false, reason: change }
		: { ok: true, touched: await touchedBy(db, change.moved, layers) };
}

/**
 * Replaces words of a transcript: the text, its turns, and every coding, quote, memo and earlier edit that points at it
 * move together or not at all. The words that go are sealed; the event keeps what kind they were, never what they said.
 */
export async function editTranscriptText(
	db: Kysely<Database>,
	edit: TextEdit,
	layers: Layers = 'all'
): Promise<EditTextResult> {
	const results: EditTextResult[] = [];
	const refusal = await refusableTransaction(db, async (transaction) => {
		const result = await applyTextEdit(transaction, edit, layers);
		results.push(result);
		return result.ok ? undefined : result.reason;
	});
	if (refusal !== undefined) return { ok: false, reason: refusal };
	await emptyLog(db);
	return results[0] ?? { ok: false, reason: 'not-found' };
}

/** The same within a transaction that the caller opens and takes back on a refusal. */
export async function applyTextEdit(
	transaction: Kysely<Database>,
	edit: TextEdit,
	layers: Layers = 'all'
): Promise<EditTextResult> {
	const transcript = await findEditable(transaction, edit);
	if (typeof transcript === 'string') return { ok: false, reason: transcript };
	const change = await planTextChange(transaction, transcript, edit.replacements);
	if (typeof change === 'string') return { ok: false, reason: change };
	const touched = await touchedBy(transaction, change.moved, 'all');
	await writeTextChange(transaction, transcript.id, change);
	const purgeAt = edit.madeAt + daysUntilPurge * dayInMilliseconds;
	await insertTextEdit(transaction, { ...edit, purgeAt }, change);
	await insertEvent(transaction, {
		...{ id: edit.id, projectId: edit.projectId, memberId: edit.memberId, subjectId: edit.transcriptId },
		act: edit.reason === 'redaction' ? 'redact-text' : 'correct-text',
		after: { kind: edit.kind, places: edit.replacements.length, ...touched, isOwnLayerOnly: undefined },
		madeAt: edit.madeAt
	});
	return { ok: true, touched: await touchedBy(transaction, change.moved, layers) };
}

/** Stores the edit with its places and its sealed words; the caller opens the transaction. */
export async function insertTextEdit(
	db: Kysely<Database>,
	edit: Omit<TextEdit, 'reason' | 'textVersion'> & {
		readonly reason: TextEdit['reason'] | 'withdrawal';
		readonly withdrawalId?: string;
		readonly purgeAt: number;
	},
	{ removed, lostEdges, moved }: TextChange
): Promise<void> {
	const kept: RemovedWords = { removed, lostEdges };
	const sealed = await sealWords(edit.id, JSON.stringify(kept));
	try {
		await db
			.insertInto('text_edit')
			.values({
				id: edit.id,
				project_id: edit.projectId,
				transcript_id: edit.transcriptId,
				member_id: edit.memberId,
				withdrawal_id: edit.withdrawalId ?? null,
				reason: edit.reason,
				kind: edit.kind ?? null,
				sealed,
				made_at: edit.madeAt,
				purge_at: edit.purgeAt
			})
			.execute();
		let shift = 0;
		for (const [position, { start, end, replacement }] of edit.replacements.entries()) {
			const at = { start_offset: start + shift, end_offset: start + shift + replacement.length };
			await db
				.insertInto('text_edit_place')
				.values({ edit_id: edit.id, position, ...at })
				.execute();
			shift += replacement.length - (end - start);
		}
		for (const range of moved)
			if (range.table === 'text_edit_place' && range.isTouched)
				await db
					.updateTable('text_edit_place')
					.set({ covered_by: edit.id })
					.where('edit_id', '=', range.id)
					.where('position', '=', range.position)
					.where('covered_by', 'is', null)
					.execute();
	} catch (cause) {
		await forgetWords(edit.id);
		throw cause;
	}
}

async function findEditable(
	db: Kysely<Database>,
	{ projectId, transcriptId, textVersion }: Pick<TextEdit, 'projectId' | 'transcriptId' | 'textVersion'>
): Promise<{ readonly id: string; readonly text: string } | 'not-found' | 'text-changed'> {
	const row = await db
		.selectFrom('transcript')
		.select(['id', 'text', 'text_version'])
		.where('project_id', '=', projectId)
		.where('id', '=', transcriptId)
		.executeTakeFirst();
	if (row === undefined) return 'not-found';
	return row.text_version === textVersion ? row : 'text-changed';
}
