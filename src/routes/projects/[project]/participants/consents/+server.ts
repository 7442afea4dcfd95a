import { error, json } from '@sveltejs/kit';
import { validate as isUuid } from 'uuid';
import { m } from '#lib/paraglide/messages.js';
import { consentTicks } from '#lib/participants/change-consent.ts';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { recordConsent } from '#lib/server/record-consent.ts';
import { isRecord, parseJson } from '#lib/server/stored-json.ts';
import { today } from '../form-fields.ts';
import { recordedWords } from '../recorded-words.ts';
import { refusalWords } from '../refusal-words.ts';
import type { RequestHandler } from './$types';

const mostPeople = 2000;

/** Gives one tick to, or takes it from, the people whose cells are selected; as one act. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const { member } = askingMember(locals);
	const sent = parseJson(await request.text());
	if (!isRecord(sent)) error(400, m.shell_not_understood());
	const { id, participantIds, isGiven } = sent;
	const tick = consentTicks.find((one) => one === sent['tick']);
	const areIds = Array.isArray(participantIds) && participantIds.every((one) => typeof one === 'string');
	if (typeof id !== 'string' || !isUuid(id) || tick === undefined || typeof isGiven !== 'boolean' || !areIds) {
		error(400, m.shell_not_understood());
	}
	if (participantIds.length > mostPeople) error(400, m.shell_not_understood());
	const stated = { ticks: { [tick]: isGiven } };
	const result = await recordConsent(database(), member, id, participantIds, stated, today());
	const [first] = result.refused;
	const isRefused = result.changedIds.length === 0 && first !== undefined;
	return json({
		changed: result.changedIds.length,
		sentence: isRefused ? refusalWords[first.reason]() : recordedWords(result),
		isRefused
	});
};
