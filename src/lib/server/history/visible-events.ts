import type { ExpressionBuilder, Kysely } from 'kysely';
import { may } from '#lib/project/may.ts';
import type { Database } from '../database/schema.ts';
import { storedEventOf, type Act, type StoredEvent } from '../events.ts';
import type { Member } from '../members.ts';
import { openActs } from './act-kinds.ts';

/** Which events are asked for; an empty list asks for all. */
export type HistoryFilters = {
	readonly memberIds: readonly string[];
	readonly acts: readonly Act[];
	readonly transcriptId: string | undefined;
	/** From this moment on, and before that one. */
	readonly from: number | undefined;
	readonly until: number | undefined;
};

export const noHistoryFilters: HistoryFilters = {
	memberIds: [],
	acts: [],
	transcriptId: undefined,
	from: undefined,
	until: undefined
};

type Asker = Pick<Member, 'id' | 'role' | 'projectId'>;

/**
 * The events that a member may see, the newest first. A page begins after the event that ended the one before, which is known
 * by its id: numbers of events would tell how many there are that one may not see.
 */
export async function listVisibleEvents(
	db: Kysely<Database>,
	asker: Asker,
	filters: HistoryFilters,
	{ most, afterId }: { readonly most: number; readonly afterId?: string }
): Promise<StoredEvent[]> {
	const last = afterId === undefined ? undefined : await findVisibleEvent(db, asker, afterId);
	const rows = await filtered(db, asker, filters)
		.selectAll('event')
		.$if(last !== undefined, (query) => query.where('event.sequence', '<', last?.sequence ?? 0))
		.orderBy('event.sequence', 'desc')
		.limit(most)
		.execute();
	return rows.map(storedEventOf);
}

export async function findVisibleEvent(
	db: Kysely<Database>,
	asker: Asker,
	eventId: string
): Promise<StoredEvent | undefined> {
	const row = await filtered(db, asker, noHistoryFilters)
		.selectAll('event')
		.where('event.id', '=', eventId)
		.executeTakeFirst();
	return row && storedEventOf(row);
}

/** How many events one may see, by member and act. */
export async function countVisibleEvents(
	db: Kysely<Database>,
	asker: Asker
): Promise<readonly { readonly memberId: string; readonly act: string; readonly count: number }[]> {
	const rows = await filtered(db, asker, noHistoryFilters)
		.select(({ fn }) => ['event.member_id', 'event.act', fn.countAll<number>().as('n')])
		.groupBy(['event.member_id', 'event.act'])
		.execute();
	return rows.map((row) => ({ memberId: row.member_id, act: row.act, count: row.n }));
}

/** Later acts that still stand and tell of any of these things, as far as the member may see them; the newest first. */
export async function listLaterEventsOn(
	db: Kysely<Database>,
	asker: Asker,
	{ sequence, ids, most }: { readonly sequence: number; readonly ids: readonly string[]; readonly most: number }
): Promise<StoredEvent[]> {
	if (ids.length === 0) return [];
	const rows = await filtered(db, asker, noHistoryFilters)
		.selectAll('event')
		.where('event.sequence', '>', sequence)
		.where('event.undone_by', 'is', null)
		.where('event.act', 'not in', ['undo', 'redo'])
		.where((either) =>
			either.or(
				ids.flatMap((id) => [either('event.before', 'like', `%${id}%`), either('event.after', 'like', `%${id}%`)])
			)
		)
		.orderBy('event.sequence', 'desc')
		.limit(most)
		.execute();
	return rows.map(storedEventOf);
}

function filtered(db: Kysely<Database>, asker: Asker, filters: HistoryFilters) {
	return db
		.selectFrom('event')
		.where('event.project_id', '=', asker.projectId)
		.$if(!may(asker.role, 'see-all-layers'), (query) => query.where((either) => isOpenOrOwn(either, asker.id)))
		.$if(filters.memberIds.length > 0, (query) => query.where('event.member_id', 'in', filters.memberIds))
		.$if(filters.acts.length > 0, (query) => query.where('event.act', 'in', filters.acts))
		.$if(filters.transcriptId !== undefined, (query) =>
			query.where((either) =>
				either.or([
					either('event.transcript_id', '=', filters.transcriptId ?? ''),
					either('event.subject_id', '=', filters.transcriptId ?? '')
				])
			)
		)
		.$if(filters.from !== undefined, (query) => query.where('event.made_at', '>=', filters.from ?? 0))
		.$if(filters.until !== undefined, (query) => query.where('event.made_at', '<', filters.until ?? 0));
}

/** Own acts, what is open to the team, and the turning back of the latter. */
function isOpenOrOwn(either: ExpressionBuilder<Database, 'event'>, memberId: string) {
	return either.or([
		either('event.member_id', '=', memberId),
		either('event.act', 'in', openActs),
		either.and([
			either('event.act', 'in', ['undo', 'redo']),
			either(
				'event.subject_id',
				'in',
				either.selectFrom('event as turned').select('turned.id').where('turned.act', 'in', openActs)
			)
		])
	]);
}
