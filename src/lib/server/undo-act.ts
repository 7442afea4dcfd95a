import type { Kysely } from 'kysely';
import type { Database } from './database/schema.ts';
import { findEvent, insertEvent, type StoredEvent } from './events.ts';
import type { Member } from './members.ts';
import { parseTraced, type Traced } from './traced/traced.ts';
import { canTurn, writeTraced } from './traced/write-traced.ts';
import { findRedoable, listUndoable, undoableActs } from './undoable-acts.ts';

/** What taking an act back, or doing it again, changed. */
export type UndoneAct = {
	readonly act: string;
	readonly transcriptId: string | undefined;
	readonly before: Traced;
	readonly after: Traced;
	/** How many newer acts were left standing because later work changed what they made. */
	readonly passedOver: number;
};

export type UndoRefusal = 'nothing-left' | 'changed-since' | 'not-yours' | 'undone-already';

type Turn = Pick<Member, 'id' | 'projectId'> & {
	/** Of the undoing itself; made by the browser, so that one that is sent again is not a second one. */
	readonly eventId: string;
	readonly madeAt: number;
	/** Whether the member may merge codes still: a merge lies in everybody's layers, and is turned back by nobody else. */
	readonly mayMerge?: boolean;
};

/** How many acts are tried before a member is told that nothing is left. */
const mostTried = 100;

/**
 * Takes back a member's last act in the project that can be taken back, again and again down to the first. An act whose
 * work was changed since is passed over: nobody's later work is undone in silence. The undoing is an event of its own.
 */
export async function undoLastAct(db: Kysely<Database>, turn: Turn): Promise<UndoneAct | UndoRefusal> {
	return db.transaction().execute(async (transaction) => {
		const done = await findEvent(transaction, turn.eventId);
		if (done !== undefined) return tell(done, 0);
		const candidates = await listUndoable(transaction, { memberId: turn.id, most: mostTried });
		for (const [passedOver, event] of candidates.entries()) {
			const [before, after] = [parseTraced(event.after), parseTraced(event.before)];
			if (mayTurn(turn, event) && (await canTurn(transaction, before, after))) {
				await turnRound(transaction, turn, event, 'undo');
				return { act: event.act, transcriptId: event.transcriptId, before, after, passedOver };
			}
		}
		return candidates.length === 0 ? 'nothing-left' : 'changed-since';
	});
}

/** Takes back one act of the trail, where nothing later depends on it. */
export async function undoAct(
	db: Kysely<Database>,
	turn: Turn & { readonly undoneId: string }
): Promise<UndoneAct | UndoRefusal> {
	return db.transaction().execute(async (transaction) => {
		const done = await findEvent(transaction, turn.eventId);
		if (done !== undefined) return tell(done, 0);
		const event = await findEvent(transaction, turn.undoneId);
		if (event?.memberId !== turn.id || !isUndoable(event) || !mayTurn(turn, event)) return 'not-yours';
		if (event.undoneBy !== undefined) return 'undone-already';
		const [before, after] = [parseTraced(event.after), parseTraced(event.before)];
		if (!(await canTurn(transaction, before, after))) return 'changed-since';
		await turnRound(transaction, turn, event, 'undo');
		return { act: event.act, transcriptId: event.transcriptId, before, after, passedOver: 0 };
	});
}

/** Does again what was taken back last, as long as the member has done nothing else since. */
export async function redoLastAct(db: Kysely<Database>, turn: Turn): Promise<UndoneAct | UndoRefusal> {
	return db.transaction().execute(async (transaction) => {
		const done = await findEvent(transaction, turn.eventId);
		if (done !== undefined) return tell(done, 0);
		const undoing = await findRedoable(transaction, turn.id);
		const event = undoing && (await findEvent(transaction, undoing.subjectId));
		if (undoing === undefined || event === undefined || !isUndoable(event)) return 'nothing-left';
		if (!mayTurn(turn, event)) return 'nothing-left';
		const [before, after] = [parseTraced(event.before), parseTraced(event.after)];
		if (!(await canTurn(transaction, before, after))) return 'changed-since';
		await turnRound(transaction, turn, event, 'redo');
		await transaction.updateTable('event').set({ undone_by: turn.eventId }).where('id', '=', undoing.id).execute();
		return { act: event.act, transcriptId: event.transcriptId, before, after, passedOver: 0 };
	});
}

function isUndoable({ act }: StoredEvent): boolean {
	return undoableActs.some((undoable) => undoable === act);
}

function mayTurn({ mayMerge = false }: Turn, { act }: StoredEvent): boolean {
	return act !== 'merge-codes' || mayMerge;
}

async function turnRound(
	db: Kysely<Database>,
	{ id: memberId, projectId, eventId, madeAt }: Turn,
	event: StoredEvent,
	act: 'undo' | 'redo'
): Promise<void> {
	const asDone = { before: parseTraced(event.before), after: parseTraced(event.after) };
	const { before, after } = act === 'redo' ? asDone : { before: asDone.after, after: asDone.before };
	await writeTraced(db, before, after, madeAt);
	await insertEvent(db, {
		...{ id: eventId, projectId, memberId, act, subjectId: event.id, before, after, madeAt },
		...(event.transcriptId === undefined ? {} : { transcriptId: event.transcriptId })
	});
	await db
		.updateTable('event')
		.set({ undone_by: act === 'undo' ? eventId : null })
		.where('id', '=', event.id)
		.execute();
}

function tell(event: StoredEvent, passedOver: number): UndoneAct {
	const { act, transcriptId } = event;
	return { act, transcriptId, before: parseTraced(event.before), after: parseTraced(event.after), passedOver };
}
