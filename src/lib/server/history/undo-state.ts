import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { StoredEvent } from '../events.ts';
import type { Member } from '../members.ts';
import { parseTraced } from '../traced/traced.ts';
import { canTurn } from '../traced/write-traced.ts';
import { undoableActs } from '../undoable-acts.ts';
import { isAct, kindOfAct } from './act-kinds.ts';
import { listLaterEventsOn } from './visible-events.ts';

/** Whether an act can be taken back from the history, or the first thing that stands in the way. */
export type UndoState = 'open' | 'undone' | 'gone-out' | 'elsewhere' | 'kept' | 'not-yours';

/** As far as the event alone says; whether later work rests on it is looked up for one act at a time. */
export function undoStateOf(event: StoredEvent, memberId: string): UndoState {
	if (event.undoneBy !== undefined) return 'undone';
	if (event.act === 'export-quotes' || event.act === 'export-memos') return 'gone-out';
	if (undoableActs.some((act) => act === event.act)) return event.memberId === memberId ? 'open' : 'not-yours';
	const kind = isAct(event.act) ? kindOfAct[event.act] : undefined;
	return kind === 'people' || event.act === 'redact-text' || event.act === 'correct-text' ? 'elsewhere' : 'kept';
}

/** Later work that rests on an act, so that it cannot be taken back; `undefined` when nothing does. */
export async function findLaterWork(
	db: Kysely<Database>,
	member: Pick<Member, 'id' | 'role' | 'projectId'>,
	event: StoredEvent
): Promise<StoredEvent[] | undefined> {
	const [before, after] = [parseTraced(event.before), parseTraced(event.after)];
	if (await canTurn(db, after, before)) return undefined;
	const ids = [before, after].flatMap(({ codings = [], readings = [], memos = [], marks = [] }) => [
		...codings.map(({ id }) => id),
		...memos.map(({ id }) => id),
		...marks.map(({ id }) => id),
		...readings.map(({ id }) => id)
	]);
	const some = [...new Set(ids)].slice(0, mostIds);
	return listLaterEventsOn(db, member, { sequence: event.sequence, ids: some, most: mostNamed });
}

const mostIds = 20;
const mostNamed = 5;
