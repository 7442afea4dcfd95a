import { error, json } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import type { ChangeMemoResult } from '#lib/server/change-memo.ts';
import { database } from '#lib/server/database/database.ts';
import { listMembers, type Member } from '#lib/server/members.ts';

/** What came of changing or removing a memo, as the page reads it. */
export async function answerChange(member: Member, result: ChangeMemoResult): Promise<Response> {
	if (result.ok) return json({ memo: result.memo });
	if (result.reason === 'not-found') error(404, m.shell_not_found());
	if (result.reason !== 'changed-meanwhile') return json({ reason: result.reason }, { status: 409 });
	const { version, text, changedBy, changedAt, madeAt } = result.standing;
	const members = await listMembers(database(), member.projectId, { withThoseWhoLeft: true });
	const name = members.find(({ id }) => id === changedBy)?.name ?? '';
	const standing = { version, text, name, at: changedAt ?? madeAt };
	return json({ reason: result.reason, standing }, { status: 409 });
}
