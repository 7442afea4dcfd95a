import { fail } from '@sveltejs/kit';
import { v7 as uuidV7 } from 'uuid';
import { m } from '#lib/paraglide/messages.js';
import { readRetainUntil } from '#lib/project/retention.ts';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { addInstitutionOfGroup, describeFocusGroup } from '#lib/server/describe-group.ts';
import { fillAttributeValues } from '#lib/server/fill-attribute-values.ts';
import { setRetainUntil } from '#lib/server/retention-date.ts';
import type { RequestEvent } from './$types';
import { textIn, textsIn, today } from './form-fields.ts';
import { refusalWords } from './refusal-words.ts';

/** Names and places a focus group, and fills in what is known of it and of its institution. */
export async function describeGroup({ locals, request }: RequestEvent) {
	const { member } = askingMember(locals);
	const form = await request.formData();
	const focusGroupId = textIn(form, 'focusGroupId');
	const institutionId = textIn(form, 'institutionId') || undefined;
	const isSameInstitution = institutionId !== undefined && institutionId === textIn(form, 'institutionBefore');
	const result = await describeFocusGroup(
		database(),
		member,
		{ id: focusGroupId, number: Number(textIn(form, 'number')), title: textIn(form, 'title'), institutionId },
		isSameInstitution ? textIn(form, 'institutionName') : undefined
	);
	if (!result.ok) return fail(400, { refused: refusalWords[result.reason]() });
	const cells = textsIn(form, 'attributeId').flatMap((attributeId) => {
		const isOfGroup = textIn(form, `level ${attributeId}`) === 'focus-group';
		const subjectId = isOfGroup ? focusGroupId : isSameInstitution ? institutionId : undefined;
		return subjectId === undefined ? [] : [{ subjectId, attributeId, words: textIn(form, `value ${attributeId}`) }];
	});
	const { refused } = await fillAttributeValues(database(), member, { id: uuidV7(), act: 'describe-group', cells });
	const [first] = refused;
	if (first !== undefined) return fail(400, { refused: refusalWords[first.reason]() });
	return { told: m.participants_group_described() };
}

export async function addInstitution({ locals, request }: RequestEvent) {
	const { member } = askingMember(locals);
	const form = await request.formData();
	const name = textIn(form, 'institutionName');
	const result = await addInstitutionOfGroup(database(), member, textIn(form, 'focusGroupId'), name);
	if (!result.ok) return fail(400, { refused: refusalWords[result.reason]() });
	return { told: m.participants_institution_added() };
}

export async function setRetention({ locals, request }: RequestEvent) {
	const { member } = askingMember(locals);
	const read = readRetainUntil(textIn(await request.formData(), 'until'), today());
	if (!read.ok) return fail(400, { refused: refusalWords[read.reason]() });
	await setRetainUntil(database(), member, read.until);
	return { told: m.participants_retention_set() };
}
