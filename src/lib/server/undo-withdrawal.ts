import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { listScheme } from './attributes.ts';
import { putBackCopiedWords } from './copied-words.ts';
import { emptyLog } from './database/empty-log.ts';
import { refusableTransaction } from './database/refusable-transaction.ts';
import type { Database } from './database/schema.ts';
import { insertEvent } from './events.ts';
import type { Member } from './members.ts';
import { setAttributeValue, updateConsent } from './participants.ts';
import { putBackMarks } from './take-out-marks.ts';
import { putBackCodings, putBackMemos, putBackQuotes } from './put-back-words.ts';
import { forgetWords, openWords } from './removed-words.ts';
import { putBackWords } from './undo-text-edit.ts';
import type { KeptOfWithdrawal } from './withdrawal.ts';

export type UndoWithdrawalRefusal = 'not-found' | 'already-undone' | 'purged' | 'edited-since';

/** Takes a withdrawal back that was a mistake, as long as its keys are there. `undefined` when it is done. */
export async function undoWithdrawal(
	db: Kysely<Database>,
	member: Pick<Member, 'id' | 'projectId'>,
	withdrawalId: string,
	madeAt: number
): Promise<UndoWithdrawalRefusal | undefined> {
	const { projectId } = member;
	const undone: string[] = [];
	const refusal = await refusableTransaction<UndoWithdrawalRefusal>(db, async (transaction) => {
		const withdrawal = await transaction
			.selectFrom('withdrawal')
			.selectAll()
			.where('id', '=', withdrawalId)
			.where('project_id', '=', projectId)
			.executeTakeFirst();
		if (withdrawal === undefined) return 'not-found';
		if (withdrawal.undone_at !== null) return 'already-undone';
		const opened = withdrawal.sealed === null ? undefined : await openWords(withdrawalId, withdrawal.sealed);
		if (opened === undefined) return 'purged';
		const kept: KeptOfWithdrawal = JSON.parse(opened);
		const edits = await transaction
			.selectFrom('text_edit')
			.select('id')
			.where('withdrawal_id', '=', withdrawalId)
			.orderBy('id', 'desc')
			.execute();
		for (const { id } of edits) {
			const refused = await putBackWords(transaction, id, madeAt);
			if (refused !== undefined) return refused;
			undone.push(id);
		}
		await putBackCodings(transaction, kept);
		await putBackQuotes(transaction, kept);
		await putBackMemos(transaction, kept);
		await putBackCopiedWords(transaction, projectId, kept.copies ?? []);
		const attributes = (await listScheme(transaction, projectId)).filter(
			({ isOn, isRestricted }) => isOn && (!isRestricted || kept.consent.specialData)
		);
		for (const taken of kept.marks ?? []) await putBackMarks(transaction, taken);
		for (const { attributeId, value } of kept.values)
			if (attributes.some(({ id }) => id === attributeId))
				await setAttributeValue(transaction, projectId, attributeId, withdrawal.participant_id, value);
		await updateConsent(transaction, projectId, withdrawal.participant_id, kept.consent);
		for (const exportId of kept.exportIds)
			await transaction.updateTable('report_export').set({ stale_at: null }).where('id', '=', exportId).execute();
		await transaction
			.updateTable('withdrawal')
			.set({ undone_at: madeAt, sealed: null })
			.where('id', '=', withdrawalId)
			.execute();
		for (const eventId of kept.eventIds)
			await transaction.updateTable('event').set({ undone_by: null }).where('id', '=', eventId).execute();
		const id = uuidV7();
		await insertEvent(transaction, {
			...{ id, projectId, memberId: member.id, act: 'undo-withdrawal' },
			...{ subjectId: withdrawal.participant_id, madeAt }
		});
		await transaction.updateTable('event').set({ undone_by: id }).where('id', '=', withdrawalId).execute();
		return undefined;
	});
	if (refusal !== undefined) return refusal;
	for (const id of [...undone, withdrawalId]) await forgetWords(id);
	await emptyLog(db);
	return undefined;
}
