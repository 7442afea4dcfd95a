import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import type { ConsentStatus } from '#lib/participants/consent.ts';
import { listAttributes } from '../attributes.ts';
import type { Database } from '../database/schema.ts';
import { insertInstitution } from '../institutions.ts';
import { listParticipants, setAttributeValue, updateConsent } from '../participants.ts';
import type { ExampleTranscripts } from './add-example-transcripts.ts';
import { exampleMaterial } from './example-material.ts';

const consentStatuses: Readonly<Record<string, ConsentStatus>> = {
	actief: 'active',
	'deels ingetrokken': 'partly-withdrawn',
	ingetrokken: 'withdrawn'
};

/** Who took part: institutions, what is known of each, the ordinary attributes of the participants, and their consent. */
export async function addExamplePeople(
	db: Kysely<Database>,
	projectId: string,
	transcripts: ExampleTranscripts
): Promise<void> {
	const attributes = new Map((await listAttributes(db, projectId)).map((attribute) => [attribute.key, attribute]));
	async function describe(subjectId: string, known: Readonly<Record<string, string>>, prefix = ''): Promise<void> {
		for (const [column, value] of Object.entries(known)) {
			const attribute = attributes.get(prefix + column);
			if (attribute === undefined || !attribute.values.some((possible) => possible.value === value)) continue;
			await setAttributeValue(db, projectId, attribute.id, subjectId, value);
		}
	}

	const institutionIds = new Map<string, string>();
	for (const institution of exampleMaterial.institutions) {
		const id = uuidV7();
		const pseudonym = institution['pseudonym'] ?? '';
		institutionIds.set(pseudonym, id);
		await insertInstitution(db, projectId, { id, pseudonym });
		await describe(id, institution, 'inst_');
	}
	for (const group of exampleMaterial.groups) {
		const focusGroupId = transcripts.get(group.group_id)?.focusGroupId;
		if (focusGroupId === undefined) continue;
		const { composition, mode, period } = group;
		await describe(focusGroupId, { composition, mode, period }, 'fg_');
		await db
			.updateTable('focus_group')
			.set({ institution_id: institutionIds.get(group.institution) ?? null })
			.where('id', '=', focusGroupId)
			.execute();
	}
	const idOf = new Map((await listParticipants(db, projectId)).map(({ id, pseudonym }) => [pseudonym, id]));
	const consentOf = new Map(exampleMaterial.consent.map((consent) => [consent.pseudonym, consent]));
	for (const person of exampleMaterial.participants) {
		const { pseudonym = '', institution = '', ...known } = person;
		const id = idOf.get(pseudonym);
		const consent = consentOf.get(pseudonym);
		if (id === undefined || consent === undefined) throw new Error(`The example has nobody called ${pseudonym}`);
		await describe(id, known);
		await db
			.updateTable('participant')
			.set({
				institution_id: institutionIds.get(institution) ?? null
			})
			.where('id', '=', id)
			.execute();
		await updateConsent(db, projectId, id, {
			takePart: consent.participate === 'ja',
			quote: consent.quote === 'ja',
			reuse: consent.reuse === 'ja',
			specialData: consent.special_data === 'ja',
			givenOn: undefined,
			status: consentStatuses[consent.status] ?? 'unknown'
		});
	}
}
