import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { describeGroup, type GroupRefusal, type NamedGroup } from '#lib/participants/describe-group.ts';
import { nameInstitution, type InstitutionRefusal } from '#lib/participants/name-institution.ts';
import type { Database } from './database/schema.ts';
import { insertEvent } from './events.ts';
import { listFocusGroups, updateFocusGroup } from './focus-groups.ts';
import { insertInstitution, listInstitutions, updateInstitution } from './institutions.ts';
import type { Member } from './members.ts';

type Asking = Pick<Member, 'id' | 'projectId'>;
type Described = { readonly ok: true } | { readonly ok: false; readonly reason: GroupRefusal | InstitutionRefusal };

/**
 * Gives a focus group its number, title and institution. `institutionName` renames the institution that it is given to,
 * for every group that is held there.
 */
export async function describeFocusGroup(
	db: Kysely<Database>,
	member: Asking,
	stated: NamedGroup,
	institutionName: string | undefined
): Promise<Described> {
	const { projectId } = member;
	return db.transaction().execute(async (transaction): Promise<Described> => {
		const groups = await listFocusGroups(transaction, projectId);
		const institutions = await listInstitutions(transaction, projectId);
		const decided = describeGroup(
			groups,
			institutions.map(({ id }) => id),
			stated
		);
		if (!decided.ok) return decided;
		const { group } = decided;
		const before = groups.find(({ id }) => id === group.id);
		const institution = institutions.find(({ id }) => id === group.institutionId);
		if (institution !== undefined && institutionName !== undefined && before?.institutionId === institution.id) {
			const others = institutions.filter(({ id }) => id !== institution.id).map(({ pseudonym }) => pseudonym);
			const named = nameInstitution(others, institutionName);
			if (!named.ok) return named;
			await updateInstitution(transaction, projectId, { id: institution.id, pseudonym: named.pseudonym });
		}
		await updateFocusGroup(transaction, projectId, group);
		await insertEvent(transaction, {
			id: uuidV7(),
			projectId,
			memberId: member.id,
			act: 'describe-group',
			subjectId: group.id,
			before,
			after: undefined,
			madeAt: Date.now()
		});
		return { ok: true };
	});
}

/** Adds an institution, and gives it to a focus group at once. */
export async function addInstitutionOfGroup(
	db: Kysely<Database>,
	member: Asking,
	focusGroupId: string,
	written: string
): Promise<Described> {
	const { projectId } = member;
	return db.transaction().execute(async (transaction): Promise<Described> => {
		const group = (await listFocusGroups(transaction, projectId)).find(({ id }) => id === focusGroupId);
		if (group === undefined) return { ok: false, reason: 'no-such-subject' };
		const institutions = await listInstitutions(transaction, projectId);
		const named = nameInstitution(
			institutions.map(({ pseudonym }) => pseudonym),
			written
		);
		if (!named.ok) return named;
		const institutionId = uuidV7();
		await insertInstitution(transaction, projectId, { id: institutionId, pseudonym: named.pseudonym });
		await updateFocusGroup(transaction, projectId, { ...group, institutionId });
		await insertEvent(transaction, {
			id: uuidV7(),
			projectId,
			memberId: member.id,
			act: 'describe-group',
			subjectId: group.id,
			before: group,
			madeAt: Date.now()
		});
		return { ok: true };
	});
}
