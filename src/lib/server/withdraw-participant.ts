import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { forgetCopiedWords, listCopiedWords, maskCopiedWords } from './copied-words.ts';
import { forgetDeleted } from './database/forget-deleted.ts';
import type { Database } from './database/schema.ts';
import { insertTextEdit } from './edit-transcript-text.ts';
import { insertEvent } from './events.ts';
import { forgetValues } from './forget-values.ts';
import type { Member } from './members.ts';
import { listParticipants, updateConsent } from './participants.ts';
import { sealWords } from './removed-words.ts';
import { takeOutMarks } from './take-out-marks.ts';
import { takeOutWords } from './take-out-words.ts';
import { planTextChange, writeTextChange } from './text-change.ts';
import { daysToUndoWithdrawal, withdrawnWords, type KeptOfWithdrawal, type WithdrawalCounts } from './withdrawal.ts';
import { withdrawalReach, type WithdrawalReach } from './withdrawal-reach.ts';

export type WithdrawResult =
	| { readonly ok: true; readonly withdrawalId: string; readonly counts: WithdrawalCounts }
	| { readonly ok: false; readonly reason: 'no-such-person' | 'already-withdrawn' };

/**
 * A participant withdraws: what they said is masked in every transcript, codings, quotes and memos on those words go, what
 * was known of the person goes, exports that hold their words become stale. All of it or nothing. What undoing a mistake
 * needs is sealed for some days with keys outside the database; after that nobody can bring it back.
 */
export async function withdrawParticipant(
	db: Kysely<Database>,
	member: Pick<Member, 'id' | 'projectId'>,
	participantId: string,
	madeAt: number
): Promise<WithdrawResult> {
	const { projectId } = member;
	const result = await db.transaction().execute(async (transaction): Promise<WithdrawResult> => {
		const person = (await listParticipants(transaction, projectId)).find(({ id }) => id === participantId);
		if (person === undefined) return { ok: false, reason: 'no-such-person' };
		if (person.consent.status === 'withdrawn') return { ok: false, reason: 'already-withdrawn' };
		const reach = await withdrawalReach(transaction, projectId, participantId);
		const id = uuidV7();
		const purgeAt = madeAt + daysToUndoWithdrawal * 24 * 60 * 60 * 1000;
		const taken = [];
		for (const transcript of reach.transcripts) taken.push(await takeOutWords(transaction, transcript));
		const copies = await listCopiedWords(transaction, projectId, reach.turns);
		const marks = [];
		for (const { id: spokenIn } of reach.transcripts)
			marks.push(await takeOutMarks(transaction, spokenIn, participantId));
		const kept: KeptOfWithdrawal = {
			codings: taken.flatMap(({ codings }) => codings),
			addedCodingIds: taken.flatMap(({ addedCodingIds }) => addedCodingIds),
			quotes: taken.flatMap(({ quotes }) => quotes),
			memos: taken.flatMap(({ memos }) => memos),
			marks,
			values: reach.values,
			copies,
			consent: person.consent,
			exportIds: reach.exports.map((one) => one.id),
			eventIds: taken.flatMap(({ eventIds }) => eventIds)
		};
		await transaction
			.insertInto('withdrawal')
			.values({
				...{ id, project_id: projectId, participant_id: participantId, member_id: member.id },
				counts: JSON.stringify(reach.counts),
				sealed: await sealWords(id, JSON.stringify(kept)),
				made_at: madeAt,
				purge_at: purgeAt
			})
			.execute();
		for (const transcript of reach.transcripts)
			await maskTurns(transaction, transcript, { withdrawalId: id, projectId, memberId: member.id, madeAt, purgeAt });
		await insertEvent(transaction, {
			...{ id, projectId, memberId: member.id, act: 'withdraw-participant', subjectId: participantId },
			after: reach.counts,
			madeAt
		});
		await maskCopiedWords(transaction, copies);
		const transcriptIds = reach.transcripts.map((transcript) => transcript.id);
		await forgetCopiedWords(transaction, projectId, { turns: reach.turns, transcriptIds });
		for (const eventId of kept.eventIds)
			await transaction.updateTable('event').set({ undone_by: id }).where('id', '=', eventId).execute();
		const attributeIds = reach.values.map(({ attributeId }) => attributeId);
		await forgetValues(transaction, projectId, { attributeIds, subjectId: participantId });
		await updateConsent(transaction, projectId, participantId, {
			...{ takePart: false, quote: false, reuse: false, specialData: false },
			givenOn: person.consent.givenOn,
			status: 'withdrawn'
		});
		for (const exportId of kept.exportIds)
			await transaction.updateTable('report_export').set({ stale_at: madeAt }).where('id', '=', exportId).execute();
		return { ok: true, withdrawalId: id, counts: reach.counts };
	});
	if (result.ok) await forgetDeleted(db);
	return result;
}

async function maskTurns(
	db: Kysely<Database>,
	{ id: transcriptId, text, own }: WithdrawalReach['transcripts'][number],
	withdrawal: {
		readonly withdrawalId: string;
		readonly projectId: string;
		readonly memberId: string;
		readonly madeAt: number;
		readonly purgeAt: number;
	}
): Promise<void> {
	const replacements = own.map((turn) => ({ ...turn, replacement: withdrawnWords }));
	const change = await planTextChange(db, { id: transcriptId, text }, replacements);
	if (typeof change === 'string') throw new Error(`The turns of a participant cannot be masked: ${change}`);
	await writeTextChange(db, transcriptId, change);
	const edit = { ...withdrawal, id: uuidV7(), transcriptId, kind: undefined, replacements };
	await insertTextEdit(db, { ...edit, reason: 'withdrawal' }, change);
}
