import type { Kysely } from 'kysely';
import type { DescribedSubject } from '#lib/participants/described-subject.ts';
import type { Database } from './database/schema.ts';
import { listFocusGroups } from './focus-groups.ts';
import { listInstitutions } from './institutions.ts';
import { listParticipants } from './participants.ts';

/** Everybody and everything in a project that has attributes, with its own values of those that are on. */
export async function listDescribedSubjects(
	db: Kysely<Database>,
	projectId: string
): Promise<(DescribedSubject & { readonly pseudonym: string })[]> {
	const values = await listOwnValues(db, projectId);
	const surroundings = { hasWithdrawn: false, maySpecialDataBeRecorded: false };
	return [
		...(await listParticipants(db, projectId)).map(({ id, pseudonym, consent }) => ({
			id,
			pseudonym,
			level: 'participant' as const,
			values: values.get(id) ?? new Map<string, string>(),
			hasWithdrawn: consent.status === 'withdrawn',
			maySpecialDataBeRecorded: consent.specialData
		})),
		...(await listFocusGroups(db, projectId)).map(({ id, title }) => ({
			id,
			pseudonym: title,
			level: 'focus-group' as const,
			values: values.get(id) ?? new Map<string, string>(),
			...surroundings
		})),
		...(await listInstitutions(db, projectId)).map(({ id, pseudonym }) => ({
			id,
			pseudonym,
			level: 'institution' as const,
			values: values.get(id) ?? new Map<string, string>(),
			...surroundings
		}))
	];
}

/**
 * Own values by person, focus group or institution, and by attribute id, of the attributes that are on. Special
 * categories are among them: who may not see those is given `withRestricted: false`.
 */
export async function listOwnValues(
	db: Kysely<Database>,
	projectId: string,
	{ withRestricted = true }: { readonly withRestricted?: boolean } = {}
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
	const rows = await db
		.selectFrom('attribute_value')
		.innerJoin('attribute', 'attribute.id', 'attribute_value.attribute_id')
		.select(['attribute_value.subject_id', 'attribute_value.attribute_id', 'attribute_value.value'])
		.where('attribute.project_id', '=', projectId)
		.where('attribute.is_on', '=', 1)
		.$if(!withRestricted, (query) => query.where('attribute.gdpr_class', '=', 'ordinary'))
		.execute();
	return new Map(
		[...Map.groupBy(rows, (row) => row.subject_id)].map(([subjectId, own]) => [
			subjectId,
			new Map(own.map((row) => [row.attribute_id, row.value]))
		])
	);
}
