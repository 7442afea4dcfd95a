import type { Kysely } from 'kysely';
import type { Database } from './database/schema.ts';

/** Every write that a member makes: the audit trail, and for acts that can be taken back also what undo needs. */
export type Act =
	| 'make-project'
	| 'change-project'
	| 'invite-member'
	| 'withdraw-invitation'
	| 'join-project'
	| 'change-role'
	| 'remove-member'
	| 'import-transcript'
	| 'describe-participant'
	| 'add-code'
	| 'change-code'
	| 'move-code'
	| 'archive-code'
	| 'restore-code'
	| 'apply-code'
	| 'remove-coding'
	| 'mark-as-read'
	| 'unmark-as-read'
	| 'import-findings'
	| 'add-theme'
	| 'change-theme'
	| 'remove-theme'
	| 'choose-quote'
	| 'change-quote'
	| 'remove-quote'
	| 'export-quotes'
	| 'undo';

export type ProjectEvent = {
	readonly id: string;
	readonly projectId: string;
	readonly memberId: string;
	readonly act: Act;
	readonly subjectId: string;
	/** What stood there before and after, as far as undoing or telling the act needs it; never words of a transcript. */
	readonly before?: unknown;
	readonly after?: unknown;
	readonly madeAt: number;
};

/** Adds an event; it belongs in the transaction of the write that it tells of. */
export async function insertEvent(db: Kysely<Database>, event: ProjectEvent): Promise<void> {
	await db
		.insertInto('event')
		.values({
			id: event.id,
			project_id: event.projectId,
			member_id: event.memberId,
			act: event.act,
			subject_id: event.subjectId,
			before: event.before === undefined ? null : JSON.stringify(event.before),
			after: event.after === undefined ? null : JSON.stringify(event.after),
			made_at: event.madeAt,
			undone_by: null
		})
		.execute();
}
