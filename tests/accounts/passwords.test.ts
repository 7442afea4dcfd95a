import { describe, expect, it } from 'vitest';
import { findAccountByPassword } from '#lib/server/accounts/find-account-by-password.ts';
import { insertAccount } from '#lib/server/accounts/accounts.ts';
import { hashPassword, isPasswordOf } from '#lib/server/accounts/password-hash.ts';
import { refusePassword } from '#lib/server/accounts/password-rule.ts';
import { openTestDatabase } from '../open-test-database.ts';

describe('the rule for passwords', () => {
	it.each([
		['elf tekens!', 'password-too-short'],
		['qwertyuiop', 'password-too-short'],
		['twaalftekens', undefined],
		['een heel lange zin met spaties en een é', undefined],
		['0'.repeat(12), 'password-too-common'],
		['passwordpassword', 'password-too-common'],
		['PASSWORDpassword', 'password-too-common'],
		[`xy${'a'.repeat(126)}`, undefined],
		[`xy${'a'.repeat(127)}`, 'password-too-long']
	])('answers for %s: %s', (password, refusal) => {
		expect(refusePassword(password)).toBe(refusal);
	});

	it('counts what a reader sees as one character as one', () => {
		expect(refusePassword('🦉🌳🪶🪵🍄🐿️🦔🌰🐾')).toBe('password-too-short');
		expect(refusePassword('🦉🌳🪶🪵🍄🦔🌰🐾🍂🌲🦊🐦')).toBeUndefined();
	});

	it('asks for no capitals, digits or signs', () => {
		expect(refusePassword('gewoon wat woorden')).toBeUndefined();
	});
});

describe('a stored password', () => {
	it('is an argon2id hash with a salt of its own', async () => {
		const [first, second] = [await hashPassword('een heel lange zin'), await hashPassword('een heel lange zin')];
		expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
		expect(first).not.toBe(second);
		expect(await isPasswordOf(first, 'een heel lange zin')).toBe(true);
		expect(await isPasswordOf(first, 'een heel lange zon')).toBe(false);
	});

	it('fits however the system composes its accents', async () => {
		expect(await isPasswordOf(await hashPassword('caf\u00e9 aan de gracht'), 'cafe\u0301 aan de gracht')).toBe(true);
	});

	it('opens its own account only, by an e-mail address in any case', async () => {
		const db = await openTestDatabase();
		const account = { id: 'noor', name: 'Noor Bakker', email: 'noor@onderzoek.example' };
		await insertAccount(db, { ...account, passwordHash: await hashPassword('een heel lange zin'), madeAt: 0 });
		expect(await findAccountByPassword(db, ' NOOR@onderzoek.example', 'een heel lange zin')).toEqual(account);
		expect(await findAccountByPassword(db, account.email, 'een heel lange zon')).toBeUndefined();
		expect(await findAccountByPassword(db, 'teun@onderzoek.example', 'een heel lange zin')).toBeUndefined();
		await db.destroy();
	});
});
