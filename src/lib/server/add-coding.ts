import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { applyCode, type ApplyCodeRefusal } from '#lib/coding/apply-code.ts';
import type { Coding } from '#lib/coding/coding.ts';
import { findCode } from './codebook.ts';
import { findCoding, insertCoding, listCodingsOfCode } from './codings.ts';
import type { Database } from './database/schema.ts';
import { shareTransaction } from './database/share-transaction.ts';
import { insertEvent } from './events.ts';
import { findTextVersion, findTranscriptText } from './transcripts.ts';

export type AddCodingResult =
	| { readonly ok: true; readonly coding: Coding }
	| { readonly ok: false; readonly reason: ApplyCodeRefusal | 'not-found' | 'id-taken' | 'text-changed' };

/**
 * Adds a coding to its coder's layer, with the event that tells of it. Sent a second time, it is the same coding. Refused
 * when the text is not the version any more that the coder was reading.
 */
export async function addCoding(
	db: Kysely<Database>,
	projectId: string,
	coding: Coding,
	textVersion: number
): Promise<AddCodingResult> {
	const { transcriptId } = coding.passage;
	const [text, code] = await Promise.all([
		findTranscriptText(db, projectId, transcriptId),
		findCode(db, projectId, coding.codeId)
	]);
	if (text === undefined || code === undefined) return { ok: false, reason: 'not-found' };
	return shareTransaction(db, async (transaction): Promise<AddCodingResult> => {
		if ((await findTextVersion(transaction, projectId, transcriptId)) !== textVersion)
			return { ok: false, reason: 'text-changed' };
		const stored = await findCoding(transaction, coding.id);
		if (stored !== undefined) {
			return isSameCoding(stored, coding) ? { ok: true, coding } : { ok: false, reason: 'id-taken' };
		}
		const existing = await listCodingsOfCode(transaction, transcriptId, coding.coderId, coding.codeId);
		const result = applyCode(coding, code, text, existing);
		if (!result.ok) return result;
		const madeAt = Date.now();
		await insertCoding(transaction, coding, madeAt);
		await insertEvent(transaction, {
			id: uuidV7(),
			projectId,
			memberId: coding.coderId,
			act: 'apply-code',
			subjectId: coding.id,
			after: coding,
			madeAt
		});
		return result;
	});
}

function isSameCoding(one: Coding, other: Coding): boolean {
	return (
		one.coderId === other.coderId &&
		one.codeId === other.codeId &&
		one.passage.transcriptId === other.passage.transcriptId &&
		one.passage.start === other.passage.start &&
		one.passage.end === other.passage.end
	);
}
