import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import type { Database } from './database/schema.ts';
import { insertEvent } from './events.ts';
import type { Member } from './members.ts';

/** The day until which the material of a project is kept, `2031-06-30`; `undefined` as long as none is set. */
export async function findRetainUntil(db: Kysely<Database>, projectId: string): Promise<string | undefined> {
	const row = await db.selectFrom('project').select('retain_until').where('id', '=', projectId).executeTakeFirst();
	return row?.retain_until ?? undefined;
}

export async function setRetainUntil(
	db: Kysely<Database>,
	member: Pick<Member, 'id' | 'projectId'>,
	until: string | undefined
): Promise<void> {
	await db.transaction().execute(async (transaction) => {
		const before = await findRetainUntil(transaction, member.projectId);
		if (before === until) return;
		await transaction
			.updateTable('project')
			.set({ retain_until: until ?? null })
			.where('id', '=', member.projectId)
			.execute();
		await insertEvent(transaction, {
			id: uuidV7(),
			projectId: member.projectId,
			memberId: member.id,
			act: 'set-retention',
			subjectId: member.projectId,
			before: { until: before },
			after: { until },
			madeAt: Date.now()
		});
	});
}
