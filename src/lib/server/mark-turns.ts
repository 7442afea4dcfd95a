import type { Kysely } from 'kysely';
import type { InteractionMark } from '#lib/coding/interaction-mark.ts';
import { checkMarks, type MarkChange, type MarkRefusal } from '#lib/coding/mark-turn.ts';
import type { Database } from './database/schema.ts';
import { findEvent, insertEvent } from './events.ts';
import { countTurns, listInteractionMarks, listInteractionMarksById, listWithdrawnTurns } from './interaction-marks.ts';
import type { Member } from './members.ts';
import { parseTraced } from './traced/traced.ts';
import { writeTraced } from './traced/write-traced.ts';

/** What a coder asks for: which marks go, and which stand afterwards. All of it is one act, or none of it. */
export type MarkRequest = {
	/** Made by the browser: sent a second time, it is the same act. */
	readonly eventId: string;
	readonly transcriptId: string;
	readonly removedIds: readonly string[];
	readonly put: readonly Pick<InteractionMark, 'id' | 'turn' | 'kind' | 'answers'>[];
};

export type MarkTurnsResult =
	| { readonly ok: true; readonly change: MarkChange }
	| {
			readonly ok: false;
			readonly reason: MarkRefusal | 'not-found' | 'id-taken' | 'changed-since' | 'speaker-withdrawn';
	  };

/** Changes the asking coder's own marks, with the event that tells of it and lets it be undone. */
export async function markTurns(
	db: Kysely<Database>,
	{ id: coderId, projectId }: Pick<Member, 'id' | 'projectId'>,
	{ eventId, transcriptId, removedIds, put }: MarkRequest
): Promise<MarkTurnsResult> {
	return db.transaction().execute(async (transaction): Promise<MarkTurnsResult> => {
		const done = await findEvent(transaction, eventId);
		if (done !== undefined) {
			if (done.memberId !== coderId) return { ok: false, reason: 'id-taken' };
			const [before, after] = [parseTraced(done.before).marks ?? [], parseTraced(done.after).marks ?? []];
			return { ok: true, change: { before, after } };
		}
		const turnCount = await countTurns(transaction, projectId, transcriptId);
		if (turnCount === undefined) return { ok: false, reason: 'not-found' };
		const putIds = new Set(put.map(({ id }) => id));
		if (putIds.size < put.length || removedIds.some((id) => putIds.has(id))) return { ok: false, reason: 'id-taken' };
		const before = await listInteractionMarksById(transaction, [...removedIds, ...putIds]);
		if (before.some((mark) => mark.coderId !== coderId || mark.transcriptId !== transcriptId))
			return { ok: false, reason: 'id-taken' };
		if (removedIds.some((id) => !before.some((mark) => mark.id === id))) return { ok: false, reason: 'changed-since' };
		const change = { before, after: put.map((mark) => ({ ...mark, coderId, transcriptId })) };
		const layer = await listInteractionMarks(transaction, transcriptId, { coderId });
		const refusal = checkMarks(change, { turnCount, layer });
		if (refusal !== undefined) return { ok: false, reason: refusal };
		const withdrawn = await listWithdrawnTurns(transaction, transcriptId);
		if (put.some(({ turn, answers }) => withdrawn.has(turn) || withdrawn.has(answers ?? 0)))
			return { ok: false, reason: 'speaker-withdrawn' };
		const madeAt = Date.now();
		const traced = { before: { marks: change.before }, after: { marks: change.after } };
		await writeTraced(transaction, traced.before, traced.after, madeAt);
		await insertEvent(transaction, {
			...{ id: eventId, projectId, memberId: coderId, transcriptId, madeAt, ...traced },
			act: put.length > 0 ? 'mark-turn' : 'unmark-turn',
			subjectId: transcriptId
		});
		return { ok: true, change };
	});
}
