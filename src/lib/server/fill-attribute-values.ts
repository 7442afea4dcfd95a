import type { Kysely } from 'kysely';
import { fillAttributes, type FilledCell, type FillResult } from '#lib/participants/fill-attributes.ts';
import { listScheme } from './attributes.ts';
import type { Database } from './database/schema.ts';
import { listDescribedSubjects } from './described-subjects.ts';
import { hasEvent, insertEvent, type Act } from './events.ts';
import type { Member } from './members.ts';
import { setAttributeValue } from './participants.ts';

/** One act of filling in: the event that tells of it has the id, so that a fill that is sent again is the same fill. */
export type Fill = {
	readonly id: string;
	readonly act: Extract<Act, 'describe-participants' | 'describe-group'>;
	readonly cells: readonly FilledCell[];
};

/** Fills cells in, those that can be, with one event for all of them. */
export async function fillAttributeValues(
	db: Kysely<Database>,
	member: Pick<Member, 'id' | 'projectId'>,
	fill: Fill
): Promise<FillResult> {
	const { projectId } = member;
	return db.transaction().execute(async (transaction) => {
		const attributes = (await listScheme(transaction, projectId)).filter(({ isOn }) => isOn);
		const result = fillAttributes(await listDescribedSubjects(transaction, projectId), attributes, fill.cells);
		const isDone = await hasEvent(transaction, fill.id);
		if (result.changes.length === 0 || isDone) return isDone ? { ...result, changes: [] } : result;
		for (const { subjectId, attributeId, after } of result.changes) {
			await setAttributeValue(transaction, projectId, attributeId, subjectId, after);
		}
		const cellsWith = (side: 'before' | 'after') =>
			result.changes.map((change) => ({
				subjectId: change.subjectId,
				attributeId: change.attributeId,
				value: change[side] ?? null
			}));
		await insertEvent(transaction, {
			id: fill.id,
			projectId,
			memberId: member.id,
			act: fill.act,
			subjectId: result.changes[0]?.subjectId ?? '',
			before: { cells: cellsWith('before') },
			after: { cells: cellsWith('after') },
			madeAt: Date.now()
		});
		return result;
	});
}
