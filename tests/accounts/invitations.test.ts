import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Kysely } from 'kysely';
import { acceptInvitation, acceptInvitationWithNewAccount } from '#lib/server/accept-invitation.ts';
import type { Account } from '#lib/server/accounts/accounts.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { endInvitation, findOpenInvitation, insertInvitation, listOpenInvitations } from '#lib/server/invitations.ts';
import { findMembership, insertMember, listMembers, updateMemberLeft } from '#lib/server/members.ts';
import { insertProject } from '#lib/server/projects.ts';
import { openTestDatabase } from '../open-test-database.ts';
import { insertTestAccount } from './insert-test-account.ts';

const start = 1_800_000_000_000;
const sevenDays = 7 * 24 * 60 * 60 * 1000;

let db: Kysely<Database>;
let noor: Account;
let teun: Account;

beforeEach(async () => {
	db = await openTestDatabase();
	const marijke = await insertTestAccount(db, 'marijke');
	noor = await insertTestAccount(db, 'noor');
	teun = await insertTestAccount(db, 'teun');
	const project = { id: 'project', title: 'Veilig', question: '', isExample: false, smallestCount: 3, madeAt: 0 };
	await insertProject(db, project);
	await insertMember(db, {
		id: 'lead',
		projectId: 'project',
		accountId: marijke.id,
		name: marijke.name,
		role: 'lead',
		joinedAt: 0
	});
});
afterEach(() => db.destroy());

const invite = async (id = 'invitation', role: 'coder' | 'report-writer' = 'coder') =>
	(await insertInvitation(db, { id, projectId: 'project', role, invitedBy: 'lead', madeAt: start })).token;
const accept = (token: string, account: Account, at = start + 1) =>
	db.transaction().execute((transaction) => acceptInvitation(transaction, token, account, at));
const acceptAnew = (token: string, account: Account) =>
	db
		.transaction()
		.execute((transaction) =>
			acceptInvitationWithNewAccount(transaction, token, { ...account, passwordHash: '-' }, start + 1)
		);

describe('an invitation', () => {
	it('makes somebody a member in the role it names, and is told of', async () => {
		const accepted = await accept(await invite('invitation', 'report-writer'), noor);
		expect(accepted).toMatchObject({ ok: true, member: { accountId: 'noor', role: 'report-writer', name: noor.name } });
		expect((await findMembership(db, 'project', 'noor'))?.member.role).toBe('report-writer');
		const events = await db.selectFrom('event').selectAll().execute();
		expect(events.map(({ act, member_id, subject_id }) => [act, member_id === subject_id])).toEqual([
			['join-project', true]
		]);
	});

	it('works once', async () => {
		const token = await invite();
		await accept(token, noor);
		expect(await accept(token, teun)).toEqual({ ok: false, reason: 'invitation-over' });
		expect(await findMembership(db, 'project', 'teun')).toBeUndefined();
	});

	it('works once when two open it at the same time', async () => {
		const token = await invite();
		const outcomes = await Promise.all([accept(token, noor), accept(token, teun)]);
		expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await listMembers(db, 'project')).toHaveLength(2);
	});

	it('works until the end of its seven days and no longer', async () => {
		const token = await invite();
		expect(await findOpenInvitation(db, token, start + sevenDays - 1)).toMatchObject({ projectTitle: 'Veilig' });
		expect(await findOpenInvitation(db, token, start + sevenDays)).toBeUndefined();
		expect(await accept(token, noor, start + sevenDays)).toEqual({ ok: false, reason: 'invitation-over' });
		expect(await listOpenInvitations(db, 'project', start + sevenDays)).toEqual([]);
	});

	it('no longer works when it was withdrawn', async () => {
		const token = await invite();
		expect(await endInvitation(db, 'project', 'invitation', start)).toBe(true);
		expect(await accept(token, noor)).toEqual({ ok: false, reason: 'invitation-over' });
		expect(await endInvitation(db, 'project', 'invitation', start)).toBe(false);
	});

	it('cannot be withdrawn from another project', async () => {
		const token = await invite();
		expect(await endInvitation(db, 'another', 'invitation', start)).toBe(false);
		expect((await accept(token, noor)).ok).toBe(true);
	});

	it('is kept as a hash only', async () => {
		const token = await invite();
		expect(JSON.stringify(await db.selectFrom('invitation').selectAll().execute())).not.toContain(token);
		expect(token.length).toBeGreaterThanOrEqual(32);
	});

	it('is not used up by somebody who is a member already', async () => {
		await accept(await invite('first'), noor);
		const token = await invite('second');
		expect(await accept(token, noor)).toEqual({ ok: false, reason: 'already-member' });
		expect((await accept(token, teun)).ok).toBe(true);
	});

	it('gives a former member the same layer back, in the new role', async () => {
		const first = await accept(await invite('first'), noor);
		const memberId = first.ok ? first.member.id : '';
		await updateMemberLeft(db, 'project', memberId, start + 2);
		const second = await accept(await invite('second', 'report-writer'), noor, start + 3);
		expect(second).toMatchObject({ ok: true, member: { id: memberId, role: 'report-writer' } });
	});
});

describe('an invitation of somebody without an account', () => {
	const safae = { id: 'safae', name: 'Safae El Amrani', email: 'safae@onderzoek.example' };

	it('makes account and membership together', async () => {
		expect(await acceptAnew(await invite(), safae)).toMatchObject({ ok: true, member: { accountId: 'safae' } });
	});

	it('makes no account once it is over', async () => {
		const token = await invite();
		await accept(token, noor);
		expect(await acceptAnew(token, safae)).toEqual({ ok: false, reason: 'invitation-over' });
		expect(await db.selectFrom('account').select('id').where('id', '=', 'safae').execute()).toEqual([]);
	});

	it('refuses an e-mail address that has an account, in whatever case, and stays open', async () => {
		const token = await invite();
		const again = { ...safae, email: noor.email.toUpperCase() };
		expect(await acceptAnew(token, again)).toEqual({ ok: false, reason: 'email-taken' });
		expect((await acceptAnew(token, safae)).ok).toBe(true);
	});
});
