import type { Kysely } from 'kysely';
import type { Database } from './database/schema.ts';
import { parsePeopleEvent } from './people-events.ts';
import { isRecord, parseJson } from './stored-json.ts';

/** Which values: of one attribute, of one person, or of one person on those attributes. */
type Values = { readonly attributeIds: readonly string[]; readonly subjectId?: string };

/**
 * Deletes values of attributes, and takes them out of the events that told of them as well: what may no longer be
 * recorded must not live on in the history. Tells how many values were deleted.
 */
export async function forgetValues(db: Kysely<Database>, projectId: string, which: Values): Promise<number> {
	if (which.attributeIds.length === 0) return 0;
	const { subjectId } = which;
	const deleted = await db
		.deleteFrom('attribute_value')
		.where('attribute_id', 'in', which.attributeIds)
		.where('attribute_id', 'in', (own) => own.selectFrom('attribute').select('id').where('project_id', '=', projectId))
		.$if(subjectId !== undefined, (query) => query.where('subject_id', '=', subjectId ?? ''))
		.executeTakeFirst();
	const events = await db
		.selectFrom('event')
		.select(['id', 'before', 'after'])
		.where('project_id', '=', projectId)
		.where('act', '=', 'describe-participants')
		.execute();
	for (const event of events) {
		const [before, after] = [event.before, event.after].map((told) => withoutValues(told, which));
		if (before === event.before && after === event.after) continue;
		await db
			.updateTable('event')
			.set({ before: before ?? null, after: after ?? null })
			.where('id', '=', event.id)
			.execute();
	}
	await forgetToldOfOne(db, projectId, which);
	return Number(deleted.numDeletedRows);
}

/** Until attributes were filled in for many people at once, an event told of one person, by the keys of attributes. */
async function forgetToldOfOne(db: Kysely<Database>, projectId: string, which: Values): Promise<void> {
	const keys = await db.selectFrom('attribute').select('key').where('id', 'in', which.attributeIds).execute();
	const events = await db
		.selectFrom('event')
		.select(['id', 'before', 'after'])
		.where('project_id', '=', projectId)
		.where('act', '=', 'describe-participant')
		.$if(which.subjectId !== undefined, (query) => query.where('subject_id', '=', which.subjectId ?? ''))
		.execute();
	const without = (told: string | null): string | null => {
		const parsed = told === null ? undefined : parseJson(told);
		if (!isRecord(parsed)) return told;
		const kept = Object.entries(parsed).filter(([name]) => keys.every(({ key }) => key !== name));
		return JSON.stringify(Object.fromEntries(kept));
	};
	for (const { id, before, after } of events) {
		const told = { before: without(before), after: without(after) };
		await db.updateTable('event').set(told).where('id', '=', id).execute();
	}
}

function withoutValues(told: string | null, { attributeIds, subjectId }: Values): string | null {
	const { cells } = parsePeopleEvent(told);
	const kept = cells.filter(
		(cell) => !attributeIds.includes(cell.attributeId) || (subjectId !== undefined && cell.subjectId !== subjectId)
	);
	return kept.length === cells.length ? told : JSON.stringify({ cells: kept });
}
