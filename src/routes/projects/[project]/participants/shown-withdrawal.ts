import { database } from '#lib/server/database/database.ts';
import { countTurnsWithName } from '#lib/server/rename-participant.ts';
import { listStaleExports } from '#lib/server/report-exports.ts';
import { daysToUndoWithdrawal } from '#lib/server/withdrawal.ts';
import { withdrawalReach } from '#lib/server/withdrawal-reach.ts';
import { findWithdrawal } from '#lib/server/withdrawals.ts';

/** What the panel says of a withdrawal: what it would do, or what it did. */
export async function shownWithdrawal(projectId: string, person: { readonly id: string; readonly pseudonym: string }) {
	const db = database();
	const made = await findWithdrawal(db, projectId, person.id);
	const turnsWithName = await countTurnsWithName(db, projectId, person.pseudonym);
	if (made !== undefined)
		return { ...made, made, exports: await listStaleExports(db, projectId, person.id), turnsWithName };
	const { counts, exports } = await withdrawalReach(db, projectId, person.id);
	const purgeAt = Date.now() + daysToUndoWithdrawal * 24 * 60 * 60 * 1000;
	return { made, counts, exports, purgeAt, turnsWithName };
}

export type ShownWithdrawal = Awaited<ReturnType<typeof shownWithdrawal>>;
