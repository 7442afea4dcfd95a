import type { InteractionMark } from '#lib/coding/interaction-mark.ts';
import { saysTheSame } from '#lib/coding/mark-turn.ts';
import {
	deleteInteractionMark,
	listInteractionMarks,
	listInteractionMarksById,
	listWithdrawnTurns,
	putInteractionMark
} from '../interaction-marks.ts';
import type { TracedKind } from './traced-kind.ts';

export const tracedMarks: TracedKind<InteractionMark> = {
	of: ({ marks }) => marks ?? [],
	find: (db, marks) =>
		listInteractionMarksById(
			db,
			marks.map(({ id }) => id)
		),
	put: putInteractionMark,
	remove: (db, { id }) => deleteInteractionMark(db, id),
	isSame: saysTheSame,
	/** Turns of somebody who withdrew since, or the same mark given again meanwhile, let no mark come back. */
	async fit(db, marks, replaced) {
		const replacedIds = new Set([...replaced, ...marks].map(({ id }) => id));
		for (const mark of marks) {
			const withdrawn = await listWithdrawnTurns(db, mark.transcriptId);
			if (withdrawn.has(mark.turn) || (mark.answers !== undefined && withdrawn.has(mark.answers))) return false;
			const layer = await listInteractionMarks(db, mark.transcriptId, { coderId: mark.coderId });
			if (layer.some((other) => !replacedIds.has(other.id) && saysTheSame(other, mark))) return false;
		}
		return true;
	}
};
