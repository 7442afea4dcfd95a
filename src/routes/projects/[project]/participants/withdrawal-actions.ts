import { fail } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { purgeRemovedWords } from '#lib/server/purge-removed-words.ts';
import { undoWithdrawal as undo, type UndoWithdrawalRefusal } from '#lib/server/undo-withdrawal.ts';
import { withdrawParticipant } from '#lib/server/withdraw-participant.ts';
import type { RequestEvent } from './$types';
import { textIn } from './form-fields.ts';

const undoRefusals: Readonly<Record<UndoWithdrawalRefusal, () => string>> = {
	'not-found': m.privacy_withdrawal_no_such_person,
	'already-undone': m.privacy_withdrawal_already_undone,
	purged: m.privacy_withdrawal_purged,
	'edited-since': m.privacy_withdrawal_edited_since
};

/** Masks everything that one participant said. */
export async function withdraw({ locals, request }: RequestEvent) {
	const { member } = askingMember(locals);
	const form = await request.formData();
	const result = await withdrawParticipant(database(), member, textIn(form, 'participantId'), Date.now());
	if (result.ok) return { told: m.privacy_withdrawn_told({ name: textIn(form, 'pseudonym') }) };
	const words = {
		'no-such-person': m.privacy_withdrawal_no_such_person,
		'already-withdrawn': m.privacy_withdrawal_already
	};
	return fail(400, { refused: words[result.reason]() });
}

export async function undoWithdrawal({ locals, request }: RequestEvent) {
	const { member } = askingMember(locals);
	const refusal = await undo(database(), member, textIn(await request.formData(), 'withdrawalId'), Date.now());
	return refusal === undefined
		? { told: m.privacy_withdrawal_undone() }
		: fail(400, { refused: undoRefusals[refusal]() });
}

/** Throws away what could take the withdrawal back. */
export async function purgeWithdrawal({ locals, request }: RequestEvent) {
	const { member, project } = askingMember(locals);
	const id = textIn(await request.formData(), 'withdrawalId');
	const which = { which: 'withdrawal', projectId: project.id, memberId: member.id, id } as const;
	await purgeRemovedWords(database(), { ...which, now: Date.now() });
	return { told: m.privacy_purged_told() };
}
