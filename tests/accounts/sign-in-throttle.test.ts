import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Kysely } from 'kysely';
import { forgiveSignInAttempts, registerSignInAttempt } from '#lib/server/accounts/sign-in-throttle.ts';
import { connect } from '#lib/server/database/connect.ts';
import { migrate } from '#lib/server/database/migrate.ts';
import { migrations } from '#lib/server/database/migrations.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { openTestDatabase } from '../open-test-database.ts';

let db: Kysely<Database>;

beforeEach(async () => {
	db = await openTestDatabase();
});
afterEach(() => db.destroy());

const start = 1_800_000_000_000;
const noor = 'noor@onderzoek.example';
const waitOf = async (email: string, address: string, at: number) =>
	(await registerSignInAttempt(db, email, address, at)).waitMilliseconds;
const failFiveTimes = async () => {
	for (let attempt = 0; attempt < 5; attempt++) expect(await waitOf(noor, '192.0.2.1', start)).toBe(0);
};

it('lets an account fail five times before it has to wait', async () => {
	await failFiveTimes();
	expect(await waitOf(noor, '192.0.2.1', start)).toBe(1000);
});

it('doubles the wait with every further failure, up to a quarter of an hour', async () => {
	await failFiveTimes();
	let at = start;
	for (const seconds of [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]) {
		expect(await waitOf(noor, '192.0.2.1', at)).toBe(seconds * 1000);
		at += seconds * 1000;
		expect(await waitOf(noor, '192.0.2.1', at)).toBe(0);
	}
});

it('does not let waiting attempts lengthen the wait', async () => {
	await failFiveTimes();
	for (let attempt = 0; attempt < 10; attempt++) await waitOf(noor, '192.0.2.1', start + 500);
	expect(await waitOf(noor, '192.0.2.1', start + 1000)).toBe(0);
});

it('counts attempts that are made side by side', async () => {
	const waits = await Promise.all(Array.from({ length: 40 }, () => waitOf(noor, '192.0.2.1', start)));
	expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
});

it('makes an account wait wherever the attempts come from, however the address is written', async () => {
	for (let attempt = 0; attempt < 5; attempt++) await waitOf(noor, `192.0.2.${attempt}`, start);
	expect(await waitOf(' Noor@Onderzoek.EXAMPLE ', '198.51.100.7', start)).toBe(1000);
});

it('makes an address wait that tries one account after another, and leaves other addresses alone', async () => {
	for (let attempt = 0; attempt < 25; attempt++) {
		expect(await waitOf(`${attempt}@onderzoek.example`, '192.0.2.1', start)).toBe(0);
	}
	expect(await waitOf('nobody@onderzoek.example', '192.0.2.1', start)).toBe(1000);
	expect(await waitOf('nobody@onderzoek.example', '192.0.2.2', start)).toBe(0);
});

it('forgets failures after twelve hours', async () => {
	for (let attempt = 0; attempt < 5; attempt++) await waitOf(noor, '192.0.2.1', start);
	const later = start + 12 * 60 * 60 * 1000 + 1;
	for (let attempt = 0; attempt < 5; attempt++) expect(await waitOf(noor, '192.0.2.1', later)).toBe(0);
	expect(await waitOf(noor, '192.0.2.1', later)).toBe(1000);
});

it('forgives an account its failures once the right password is given', async () => {
	await failFiveTimes();
	await forgiveSignInAttempts(db, noor, '192.0.2.1');
	expect(await waitOf(noor, '192.0.2.1', start)).toBe(0);
});

it('does not let somebody with an own account wipe out the guesses made from an address', async () => {
	for (let attempt = 0; attempt < 24; attempt++) await waitOf(`${attempt}@onderzoek.example`, '192.0.2.1', start);
	await waitOf(noor, '192.0.2.1', start);
	await forgiveSignInAttempts(db, noor, '192.0.2.1');
	expect(await waitOf('25@onderzoek.example', '192.0.2.1', start)).toBe(0);
	expect(await waitOf('26@onderzoek.example', '192.0.2.1', start)).toBe(1000);
});

it('keeps neither e-mail addresses nor network addresses', async () => {
	await waitOf(noor, '192.0.2.1', start);
	const kept = JSON.stringify(await db.selectFrom('sign_in_failure').selectAll().execute());
	expect(kept).toContain('account:');
	expect(kept).not.toContain('onderzoek');
	expect(kept).not.toContain('192.0.2.1');
});

it('still knows the failures after the program has stopped and started', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'duiding-'));
	try {
		const before = connect(folder);
		await migrate(before, migrations);
		for (let attempt = 0; attempt < 5; attempt++) await registerSignInAttempt(before, noor, '192.0.2.1', start);
		await before.destroy();
		const after = connect(folder);
		expect((await registerSignInAttempt(after, noor, '192.0.2.1', start)).waitMilliseconds).toBe(1000);
		await after.destroy();
	} finally {
		await rm(folder, { recursive: true });
	}
});
