import { expect, it } from 'vitest';
import { insertFirstAccount } from '#lib/server/accounts/insert-first-account.ts';
import { readNewAccount } from '#lib/server/accounts/read-new-account.ts';
import { isSetupToken, setupToken } from '#lib/server/accounts/setup-token.ts';
import { openTestDatabase } from '../open-test-database.ts';

const filledIn = (fields: Record<string, string>) => {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return form;
};
const marijke = { name: 'Marijke de Leeuw', email: 'marijke@onderzoek.example', password: 'een heel lange zin' };

it('makes one first account, however many ask for it at the same time', async () => {
	const db = await openTestDatabase();
	const made = await Promise.all(
		['a', 'b', 'c'].map((id) =>
			db
				.transaction()
				.execute((transaction) =>
					insertFirstAccount(transaction, { id, name: id, email: `${id}@a.example`, passwordHash: '-', madeAt: 0 })
				)
		)
	);
	expect(made.filter(Boolean)).toHaveLength(1);
	expect(await db.selectFrom('account').selectAll().execute()).toHaveLength(1);
	await db.destroy();
});

it('knows the set-up address of this start only', () => {
	expect(isSetupToken(setupToken())).toBe(true);
	expect(isSetupToken('')).toBe(false);
	expect(isSetupToken(`${setupToken().slice(0, -1)}?`)).toBe(false);
	expect(setupToken().length).toBeGreaterThanOrEqual(32);
});

it('reads a new account without the blanks around name and address', () => {
	const form = filledIn({ ...marijke, name: '  Marijke  de Leeuw ', email: ' Marijke@Onderzoek.example ' });
	expect(readNewAccount(form)).toEqual({ ok: true, account: marijke });
});

it.each([
	[{ name: '  ' }, 'name-missing'],
	[{ name: 'x'.repeat(81) }, 'name-too-long'],
	[{ email: 'marijke' }, 'email-not-an-address'],
	[{ email: 'marijke @onderzoek.example' }, 'email-not-an-address'],
	[{ email: `${'m'.repeat(250)}@a.nl` }, 'email-not-an-address'],
	[{ password: 'te kort' }, 'password-too-short']
])('refuses a new account with %o', (change, reason) => {
	expect(readNewAccount(filledIn({ ...marijke, ...change }))).toMatchObject({ ok: false, reason });
});

it('refuses a form with fields left out', () => {
	expect(readNewAccount(new FormData())).toEqual({ ok: false, reason: 'name-missing', name: '', email: '' });
});
