import { fail } from '@sveltejs/kit';
import { v7 as uuidV7 } from 'uuid';
import { m } from '#lib/paraglide/messages.js';
import { consentTicks, type ConsentStatement } from '#lib/participants/change-consent.ts';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { fillAttributeValues } from '#lib/server/fill-attribute-values.ts';
import { recordConsent as record } from '#lib/server/record-consent.ts';
import { renameParticipant } from '#lib/server/rename-participant.ts';
import { undoPeopleAct } from '#lib/server/undo-people-act.ts';
import type { RequestEvent } from './$types';
import { isTicked, textIn, textsIn, today } from './form-fields.ts';
import { recordedWords } from './recorded-words.ts';
import { refusalWords } from './refusal-words.ts';

/** Fills in what the form says of one person. */
export async function describe({ locals, request }: RequestEvent) {
	const { member } = askingMember(locals);
	const form = await request.formData();
	const subjectId = textIn(form, 'participantId');
	const cells = textsIn(form, 'attributeId').map((attributeId) => ({
		subjectId,
		attributeId,
		words: textIn(form, `value ${attributeId}`)
	}));
	const { changes, refused } = await fillAttributeValues(database(), member, {
		id: uuidV7(),
		act: 'describe-participants',
		cells
	});
	const [first] = refused;
	if (first !== undefined) return fail(400, { refused: refusalWords[first.reason]() });
	return { told: m.participants_filled({ count: changes.length }) };
}

/** Records what the form says of the consent of one person, or of all that are ticked. */
export async function recordConsent({ locals, request }: RequestEvent) {
	const { member } = askingMember(locals);
	const form = await request.formData();
	const participantIds = textsIn(form, 'participantId');
	if (participantIds.length === 0) return fail(400, { refused: m.participants_refused_nobody_chosen() });
	const isOne = participantIds.length === 1;
	const givenOn = textIn(form, 'givenOn');
	const stated: ConsentStatement = {
		ticks: Object.fromEntries(
			consentTicks.filter((tick) => textIn(form, tick) !== 'keep').map((tick) => [tick, isTicked(form, tick)])
		),
		isCorrection: isTicked(form, 'isCorrection'),
		...(isOne || givenOn !== '' ? { givenOn } : {})
	};
	const result = await record(database(), member, uuidV7(), participantIds, stated, today());
	const [first] = result.refused;
	if (first !== undefined && result.changedIds.length === 0)
		return fail(400, { refused: refusalWords[first.reason]() });
	return { told: recordedWords(result) };
}

export async function rename({ locals, request }: RequestEvent) {
	const { member } = askingMember(locals);
	const form = await request.formData();
	const result = await renameParticipant(database(), member, textIn(form, 'participantId'), textIn(form, 'pseudonym'));
	if (!result.ok) return fail(400, { refused: refusalWords[result.reason]() });
	return { told: m.participants_renamed({ count: result.turnsWithOldName }) };
}

export async function undo({ locals, request }: RequestEvent) {
	const { member } = askingMember(locals);
	const undone = await undoPeopleAct(database(), member, textIn(await request.formData(), 'eventId'));
	if (undone === undefined) return { told: m.participants_nothing_to_undo() };
	const kept = undone.kept > 0 ? ` ${m.participants_undone_kept({ count: undone.kept })}` : '';
	return { told: m.participants_undone() + kept };
}
