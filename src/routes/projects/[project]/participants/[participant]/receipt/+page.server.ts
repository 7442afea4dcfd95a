import { error } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { listParticipants } from '#lib/server/participants.ts';
import { listStaleExports } from '#lib/server/report-exports.ts';
import { withdrawnWords } from '#lib/server/withdrawal.ts';
import { findWithdrawal } from '#lib/server/withdrawals.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { project } = askingMember(locals);
	const db = database();
	const withdrawal = await findWithdrawal(db, project.id, params.participant);
	const person = (await listParticipants(db, project.id)).find(({ id }) => id === params.participant);
	if (withdrawal === undefined || person === undefined) error(404, m.shell_not_found());
	return {
		withdrawal,
		pseudonym: person.pseudonym,
		mask: withdrawnWords,
		exports: await listStaleExports(db, project.id, person.id)
	};
};
