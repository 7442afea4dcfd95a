import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import type { Mask } from '#lib/privacy/personal-data/masking.ts';
import { personalDataKinds } from '#lib/privacy/personal-data/personal-data-kind.ts';
import { rangeMover } from '#lib/transcripts/range-mover.ts';
import type { TextReplacement } from '#lib/transcripts/text-replacement.ts';
import { emptyLog } from './database/empty-log.ts';
import { refusableTransaction } from './database/refusable-transaction.ts';
import type { Database } from './database/schema.ts';
import { applyTextEdit, type EditTextResult, type TextEdit } from './edit-transcript-text.ts';

type Redaction = Omit<TextEdit, 'id' | 'kind' | 'reason' | 'replacements'> & { readonly masks: readonly Mask[] };
export type RedactRefusal = Extract<EditTextResult, { ok: false }>['reason'];

/**
 * Masks words in many places of a transcript, all or none: one edit for each kind with its replacement, so that each can
 * be undone apart. `undefined` when it is done.
 */
export async function redactTranscript(db: Kysely<Database>, redaction: Redaction): Promise<RedactRefusal | undefined> {
	const { masks, ...rest } = redaction;
	const groups = Map.groupBy(masks, ({ kind, replacement }) => `${kind ?? ''} ${replacement}`);
	const refusal = await refusableTransaction<RedactRefusal>(db, async (transaction) => {
		const done: TextReplacement[] = [];
		let textVersion = redaction.textVersion;
		for (const group of groups.values()) {
			const move = rangeMover(done);
			const replacements = group.map(({ start, end, replacement }) => {
				const moved = move({ start, end });
				return { start: moved.start, end: moved.end, replacement };
			});
			const kind = personalDataKinds.find((one) => one === group[0]?.kind);
			const edit = { ...rest, id: uuidV7(), textVersion, reason: 'redaction', kind, replacements } as const;
			const result = await applyTextEdit(transaction, edit);
			if (!result.ok) return result.reason;
			textVersion += 1;
			done.push(...group.map(({ start, end, replacement }) => ({ start, end, replacement })));
			done.sort((one, other) => one.start - other.start);
		}
		return groups.size === 0 ? 'nothing-to-replace' : undefined;
	});
	if (refusal === undefined) await emptyLog(db);
	return refusal;
}
