import type { Kysely } from 'kysely';
import type { Consent } from '#lib/participants/consent.ts';
import type { Participant } from '#lib/participants/participant.ts';
import { listAttributeValues } from './attributes.ts';
import type { Database } from './database/schema.ts';

/**
 * Everyone who took part, by focus group. What is known of a person is completed by what is known of the focus group,
 * and then of the institution: the person's own, or else the one where the group was held.
 */
export async function listParticipants(db: Kysely<Database>, projectId: string): Promise<Participant[]> {
	const rows = await db
		.selectFrom('participant')
		.innerJoin('focus_group', 'focus_group.id', 'participant.focus_group_id')
		.selectAll('participant')
		.select('focus_group.institution_id as institution_of_group_id')
		.where('participant.project_id', '=', projectId)
		.orderBy('focus_group.number')
		.orderBy('participant.id')
		.execute();
	const valuesOf = await listAttributeValues(db, projectId);
	return rows.map((row) => ({
		id: row.id,
		pseudonym: row.pseudonym,
		focusGroupId: row.focus_group_id,
		attributes: new Map([
			...(valuesOf.get(row.institution_id ?? row.institution_of_group_id ?? '') ?? []),
			...(valuesOf.get(row.focus_group_id) ?? []),
			...(valuesOf.get(row.id) ?? [])
		]),
		consent: {
			takePart: row.may_take_part === 1,
			quote: row.may_be_quoted === 1,
			reuse: row.may_be_reused === 1,
			specialData: row.may_give_special_data === 1,
			givenOn: row.consent_given_on ?? undefined,
			status: row.consent_state
		}
	}));
}

export async function insertParticipant(
	db: Kysely<Database>,
	projectId: string,
	participant: {
		readonly id: string;
		readonly pseudonym: string;
		readonly focusGroupId: string;
		/** Only where it differs from the one of the focus group, as in a group of people from several schools. */
		readonly institutionId?: string | undefined;
		readonly consent: Consent;
	}
): Promise<void> {
	await db
		.insertInto('participant')
		.values({
			id: participant.id,
			project_id: projectId,
			focus_group_id: participant.focusGroupId,
			institution_id: participant.institutionId ?? null,
			pseudonym: participant.pseudonym,
			...consentColumns(participant.consent)
		})
		.execute();
}

export async function updateConsent(
	db: Kysely<Database>,
	projectId: string,
	participantId: string,
	consent: Consent
): Promise<void> {
	await db
		.updateTable('participant')
		.set(consentColumns(consent))
		.where('project_id', '=', projectId)
		.where('id', '=', participantId)
		.execute();
}

/** Writes one value of a participant, focus group or institution; `undefined` makes it unknown again. */
export async function setAttributeValue(
	db: Kysely<Database>,
	projectId: string,
	attributeId: string,
	subjectId: string,
	value: string | undefined
): Promise<void> {
	const attribute = db
		.selectFrom('attribute')
		.select('attribute.id')
		.where('attribute.project_id', '=', projectId)
		.where('attribute.id', '=', attributeId);
	if (value === undefined) {
		await db
			.deleteFrom('attribute_value')
			.where('attribute_id', 'in', attribute)
			.where('subject_id', '=', subjectId)
			.execute();
		return;
	}
	await db
		.insertInto('attribute_value')
		.columns(['attribute_id', 'subject_id', 'value'])
		.expression(attribute.select(({ val }) => [val(subjectId).as('subject_id'), val(value).as('value')]))
		.onConflict((conflict) =>
			conflict.columns(['attribute_id', 'subject_id']).doUpdateSet(({ ref }) => ({ value: ref('excluded.value') }))
		)
		.execute();
}

function consentColumns(consent: Consent) {
	return {
		may_take_part: consent.takePart ? 1 : 0,
		may_be_quoted: consent.quote ? 1 : 0,
		may_be_reused: consent.reuse ? 1 : 0,
		may_give_special_data: consent.specialData ? 1 : 0,
		consent_given_on: consent.givenOn ?? null,
		consent_state: consent.status
	};
}
