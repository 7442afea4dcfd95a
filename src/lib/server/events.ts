import type { Kysely } from 'kysely';
import { nextSequence } from './database/next-sequence.ts';
import type { Database, EventRow } from './database/schema.ts';

/** Every write that a member makes: the audit trail, and for acts that can be taken back also what undo needs. */
const acts = [
	'make-project',
	'change-project',
	'invite-member',
	'withdraw-invitation',
	'join-project',
	'change-role',
	'remove-member',
	'import-transcript',
	'describe-participant',
	'describe-participants',
	'describe-group',
	'record-consent',
	'rename-participant',
	'add-attribute',
	'change-attributes',
	'turn-on-attribute',
	'turn-off-attribute',
	'set-retention',
	'add-code',
	'add-codes',
	'change-code',
	'put-words-aside',
	'move-code',
	'archive-code',
	'restore-code',
	'merge-codes',
	'apply-code',
	'remove-coding',
	'recode',
	'move-coding-end',
	'split-coding',
	'split-code',
	'join-codings',
	'mark-coding',
	'look-again',
	'mark-as-read',
	'unmark-as-read',
	'mark-turn',
	'unmark-turn',
	'import-findings',
	'add-theme',
	'change-theme',
	'remove-theme',
	'add-chapter',
	'choose-quote',
	'change-quote',
	'remove-quote',
	'export-quotes',
	'export-passages',
	'save-query',
	'remove-query',
	'add-guide-question',
	'change-guide-question',
	'remove-guide-question',
	'mark-question',
	'redact-text',
	'correct-text',
	'undo-text-edit',
	'purge-words',
	'withdraw-participant',
	'undo-withdrawal',
	'add-known-names',
	'write-memo',
	'change-memo',
	'remove-memo',
	'export-memos',
	'undo',
	'redo'
] as const;

export type Act = (typeof acts)[number];

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
	/** The one transcript that the act was on, if there is one. */
	readonly transcriptId?: string;
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
			undone_by: null,
			sequence: nextSequence,
			transcript_id: event.transcriptId ?? null
		})
		.execute();
}

/** Whether a write with this id has been done already, so that one that is sent again is not done twice. */
export async function hasEvent(db: Kysely<Database>, id: string): Promise<boolean> {
	return (await db.selectFrom('event').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

/** One event as it is stored; `before` and `after` are still text. */
export type StoredEvent = Pick<EventRow, 'id' | 'act' | 'before' | 'after' | 'sequence'> & {
	readonly memberId: string;
	readonly projectId: string;
	readonly subjectId: string;
	readonly transcriptId: string | undefined;
	readonly madeAt: number;
	readonly undoneBy: string | undefined;
};

export async function findEvent(db: Kysely<Database>, id: string): Promise<StoredEvent | undefined> {
	const row = await db.selectFrom('event').selectAll().where('id', '=', id).executeTakeFirst();
	return row && storedEventOf(row);
}

export function storedEventOf(row: EventRow): StoredEvent {
	const { id, act, before, after, sequence } = row;
	return {
		...{ id, act, before, after, sequence },
		memberId: row.member_id,
		projectId: row.project_id,
		subjectId: row.subject_id,
		transcriptId: row.transcript_id ?? undefined,
		madeAt: row.made_at,
		undoneBy: row.undone_by ?? undefined
	};
}

/** The newest events first. `memberId` narrows them to one member's own: in blind coding nobody sees others at work. */
export async function listRecentEvents(
	db: Kysely<Database>,
	projectId: string,
	{ memberId, most }: { readonly memberId: string | undefined; readonly most: number }
): Promise<(Pick<ProjectEvent, 'id' | 'memberId' | 'act' | 'madeAt'> & { readonly memberName: string })[]> {
	const rows = await db
		.selectFrom('event')
		.innerJoin('member', 'member.id', 'event.member_id')
		.select(['event.id', 'event.member_id', 'event.act', 'event.made_at', 'member.name'])
		.where('event.project_id', '=', projectId)
		.$if(memberId !== undefined, (query) => query.where('event.member_id', '=', memberId ?? ''))
		.orderBy('event.made_at', 'desc')
		.orderBy('event.id', 'desc')
		.limit(most)
		.execute();
	return rows.map((row) => ({
		id: row.id,
		memberId: row.member_id,
		act: actOf(row.act),
		madeAt: row.made_at,
		memberName: row.name
	}));
}

function actOf(stored: string): Act {
	const act = acts.find((one) => one === stored);
	if (act === undefined) throw new Error('A stored event tells of an act that this program does not know');
	return act;
}
