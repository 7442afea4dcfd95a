import { error, fail } from '@sveltejs/kit';
import { v7 as uuidV7 } from 'uuid';
import { m } from '#lib/paraglide/messages.js';
import { changeDescription } from '#lib/participants/change-description.ts';
import { may } from '#lib/project/may.ts';
import { askingMember } from '#lib/server/asking.ts';
import { listAttributes, listAttributeValues } from '#lib/server/attributes.ts';
import { database } from '#lib/server/database/database.ts';
import { insertEvent } from '#lib/server/events.ts';
import { listFocusGroups } from '#lib/server/focus-groups.ts';
import { listInstitutions } from '#lib/server/institutions.ts';
import { listParticipants, setAttributeValue, updateConsent } from '#lib/server/participants.ts';
import type { Actions, PageServerLoad } from './$types';

/** Shown even where nobody has a value yet. */
const alwaysShown: readonly string[] = ['role', 'level', 'track', 'gender'];

export const load: PageServerLoad = async ({ locals }) => {
	const { member, project } = askingMember(locals);
	const [focusGroups, institutions, attributes, participants, valuesOf] = await Promise.all([
		listFocusGroups(database(), project.id),
		listInstitutions(database(), project.id),
		listAttributes(database(), project.id),
		listParticipants(database(), project.id),
		listAttributeValues(database(), project.id)
	]);
	return {
		groups: focusGroups.map((group) => ({
			...group,
			institution: institutions.find(({ id }) => id === group.institutionId)?.pseudonym,
			attributes: new Map([...(valuesOf.get(group.institutionId ?? '') ?? []), ...(valuesOf.get(group.id) ?? [])]),
			participants: participants.filter(({ focusGroupId }) => focusGroupId === group.id)
		})),
		attributesOfGroups: attributes.filter(({ level }) => level !== 'participant'),
		columns: attributes.filter(
			({ key, level }) =>
				level === 'participant' &&
				(alwaysShown.includes(key) || participants.some((participant) => participant.attributes.has(key)))
		),
		mayDescribe: may(member.role, 'describe-participants'),
		mayImport: may(member.role, 'import-transcripts')
	};
};

export const actions: Actions = {
	describe: async ({ locals, request }) => {
		const { member, project } = askingMember(locals);
		const form = await request.formData();
		const participantId = form.get('participantId');
		const values = new Map([...form].flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])));
		const description = { values, mayBeQuoted: form.get('may-be-quoted') === 'yes' };
		const madeAt = Date.now();
		const result = await database()
			.transaction()
			.execute(async (transaction) => {
				const participants = await listParticipants(transaction, project.id);
				const participant = participants.find(({ id }) => id === participantId);
				if (participant === undefined) error(404, m.shell_not_found());
				const attributes = await listAttributes(transaction, project.id);
				const result = changeDescription(participant, attributes, description);
				if (!result.ok || (result.changes.length === 0 && !result.isConsentChanged)) return result;
				for (const { attribute, after } of result.changes) {
					await setAttributeValue(transaction, project.id, attribute.id, participant.id, after);
				}
				await updateConsent(transaction, project.id, participant.id, {
					...participant.consent,
					quote: description.mayBeQuoted,
					status: description.mayBeQuoted ? 'active' : participant.consent.status
				});
				const consent = (mayBeQuoted: boolean) => (result.isConsentChanged ? { mayBeQuoted } : {});
				await insertEvent(transaction, {
					id: uuidV7(),
					projectId: project.id,
					memberId: member.id,
					act: 'describe-participant',
					subjectId: participant.id,
					before: {
						...Object.fromEntries(result.changes.map(({ attribute, before }) => [attribute.key, before])),
						...consent(participant.consent.quote)
					},
					after: {
						...Object.fromEntries(result.changes.map(({ attribute, after }) => [attribute.key, after])),
						...consent(description.mayBeQuoted)
					},
					madeAt
				});
				return result;
			});
		if (!result.ok) return fail(400, { reason: result.reason });
		return { savedAt: madeAt };
	}
};
