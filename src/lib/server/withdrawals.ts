import type { Kysely } from 'kysely';
import type { Database } from './database/schema.ts';
import type { WithdrawalCounts } from './withdrawal.ts';

/** A withdrawal that stands: how much it touched, and until when it can be taken back. */
export type Withdrawal = {
	readonly id: string;
	readonly participantId: string;
	readonly memberName: string;
	readonly counts: WithdrawalCounts;
	readonly madeAt: number;
	readonly purgeAt: number;
	readonly purgedAt: number | undefined;
};

export async function findWithdrawal(
	db: Kysely<Database>,
	projectId: string,
	participantId: string
): Promise<Withdrawal | undefined> {
	const row = await db
		.selectFrom('withdrawal')
		.innerJoin('member', 'member.id', 'withdrawal.member_id')
		.selectAll('withdrawal')
		.select('member.name as member_name')
		.where('withdrawal.project_id', '=', projectId)
		.where('participant_id', '=', participantId)
		.where('undone_at', 'is', null)
		.orderBy('made_at', 'desc')
		.executeTakeFirst();
	if (row === undefined) return undefined;
	const counts: WithdrawalCounts = JSON.parse(row.counts);
	return {
		id: row.id,
		participantId: row.participant_id,
		memberName: row.member_name,
		counts,
		madeAt: row.made_at,
		purgeAt: row.purge_at,
		purgedAt: row.purged_at ?? undefined
	};
}
