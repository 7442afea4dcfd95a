import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { storedEventOf, type StoredEvent } from '../events.ts';
import type { Member } from '../members.ts';
import { actsToldTo } from './may-see-event.ts';

/** Number of the last event of all projects; 0 before the first one. Reads the end of an index. */
export async function findLastSequence(db: Kysely<Database>): Promise<number> {
	const row = await db
		.selectFrom('event')
		.select(({ fn }) => fn.max('sequence').as('last'))
		.executeTakeFirst();
	return row?.last ?? 0;
}

/** Events of a project after one number, up to and including another, in order of writing. */
export async function listEventsBetween(
	db: Kysely<Database>,
	projectId: string,
	{ after, upTo, most }: { readonly after: number; readonly upTo: number; readonly most: number }
): Promise<StoredEvent[]> {
	const rows = await db
		.selectFrom('event')
		.selectAll()
		.where('project_id', '=', projectId)
		.where('sequence', '>', after)
		.where('sequence', '<=', upTo)
		.orderBy('sequence')
		.limit(most)
		.execute();
	return rows.map(storedEventOf);
}

export async function findSequenceOf(
	db: Kysely<Database>,
	projectId: string,
	eventId: string
): Promise<number | undefined> {
	const row = await db
		.selectFrom('event')
		.select('sequence')
		.where('id', '=', eventId)
		.where('project_id', '=', projectId)
		.executeTakeFirst();
	return row?.sequence;
}

/** Longer than a page takes to be read from the database. */
const overlapMilliseconds = 5000;

/**
 * The event from which a page that is read now is to be kept up: the last one of a few seconds ago that the member is told of.
 * What is written while the page is read is told once more rather than missed. Its id says nothing of what others do meanwhile.
 */
export async function findLiveCursor(
	db: Kysely<Database>,
	member: Pick<Member, 'id' | 'projectId' | 'role'>,
	now: number
): Promise<string | undefined> {
	const row = await db
		.selectFrom('event')
		.select('id')
		.where('project_id', '=', member.projectId)
		.where('made_at', '<=', now - overlapMilliseconds)
		.where((is) => is.or([is('member_id', '=', member.id), is('act', 'in', actsToldTo(member))]))
		.orderBy('sequence', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row?.id;
}
