import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Kysely } from 'kysely';
import { changePassword } from '#lib/server/accounts/change-password.ts';
import { hashOfSecret, sessionsOf } from '#lib/server/accounts/lucia.ts';
import { openSession } from '#lib/server/accounts/open-session.ts';
import { deleteSession, listSessions } from '#lib/server/accounts/sessions.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { openTestDatabase } from '../open-test-database.ts';
import { insertTestAccount } from './insert-test-account.ts';

let db: Kysely<Database>;

beforeEach(async () => {
	db = await openTestDatabase();
	await insertTestAccount(db, 'noor');
	await insertTestAccount(db, 'teun');
});
afterEach(() => db.destroy());

const signIn = async (accountId: string, browser = '') =>
	(await sessionsOf(db).createSession(accountId, { browser })).id;

it('keeps only a hash of what the browser holds', async () => {
	const secret = await signIn('noor', 'Firefox, Windows');
	const rows = await db.selectFrom('session').selectAll().execute();
	expect(rows).toHaveLength(1);
	expect(rows[0]?.id).toBe(hashOfSecret(secret));
	expect(JSON.stringify(rows)).not.toContain(secret);
	expect((await sessionsOf(db).validateSession(secret)).user?.id).toBe('noor');
});

it('does not open a session by its stored hash or by its handle', async () => {
	await signIn('noor');
	const row = await db.selectFrom('session').select(['id', 'handle']).executeTakeFirstOrThrow();
	expect((await sessionsOf(db).validateSession(row.id)).session).toBeNull();
	expect((await sessionsOf(db).validateSession(row.handle)).session).toBeNull();
});

it('ends every other session of the account when its password changes, and nobody else’s', async () => {
	const here = await signIn('noor');
	const elsewhere = await signIn('noor');
	const others = await signIn('teun');
	await db.transaction().execute((transaction) => changePassword(transaction, 'noor', 'new hash', here));
	expect((await sessionsOf(db).validateSession(here)).user?.id).toBe('noor');
	expect((await sessionsOf(db).validateSession(elsewhere)).user).toBeNull();
	expect((await sessionsOf(db).validateSession(others)).user?.id).toBe('teun');
	const account = await db.selectFrom('account').selectAll().where('id', '=', 'noor').executeTakeFirstOrThrow();
	expect(account.password_hash).toBe('new hash');
});

it('lists the own sessions and marks the one that asks', async () => {
	const here = await signIn('noor', 'Firefox, Windows');
	await signIn('noor', 'Safari, iPhone');
	await signIn('teun', 'Chrome, Linux');
	const sessions = await listSessions(db, 'noor', here);
	expect(sessions.map(({ browser, isThisOne }) => [browser, isThisOne]).sort()).toEqual([
		['Firefox, Windows', true],
		['Safari, iPhone', false]
	]);
});

it('lets an account end its own sessions only', async () => {
	const secret = await signIn('noor');
	const [session] = await listSessions(db, 'noor', secret);
	expect(await deleteSession(db, 'teun', session?.handle ?? '')).toBe(false);
	expect((await sessionsOf(db).validateSession(secret)).session).not.toBeNull();
	expect(await deleteSession(db, 'noor', session?.handle ?? '')).toBe(true);
	expect((await sessionsOf(db).validateSession(secret)).session).toBeNull();
});

it('no longer opens a session that has expired', async () => {
	const secret = await signIn('noor');
	await db
		.updateTable('session')
		.set({ expires_at: Date.now() - 1 })
		.execute();
	expect((await sessionsOf(db).validateSession(secret)).session).toBeNull();
});

it.each([
	['https://duiding.example/sign-in', true],
	['http://192.168.1.20:4000/sign-in', false]
])('sets a cookie that scripts cannot read, secure by the address (%s)', async (address, isSecure) => {
	const set: unknown[][] = [];
	const cookies = {
		set: (...cookie: unknown[]) => set.push(cookie),
		get: () => undefined,
		getAll: () => [],
		delete: () => undefined,
		serialize: () => ''
	};
	const request = new Request(address, { headers: { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' } });
	await openSession({ cookies, request, url: new URL(address) }, db, 'noor');
	expect(set).toHaveLength(1);
	expect(set[0]?.[0]).toBe('session');
	expect(set[0]?.[2]).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure });
	expect(await listSessions(db, 'noor', String(set[0]?.[1]))).toMatchObject([
		{ browser: 'Firefox, Linux', isThisOne: true }
	]);
});
