import { request } from 'node:http';
import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { expectNoAxeViolations } from './expect-no-axe-violations.ts';
import { joinInOwnBrowser, makeFirstAccount, openExample, visit } from './people.ts';
import { password, visitorAt } from './visitor.ts';

test.use({ journey: 'accounts' });
test.describe.configure({ mode: 'serial' });

let lead: Page;
let project: string;

test.beforeAll(async ({ browser, application }) => {
	lead = await (await browser.newContext({ baseURL: application.origin })).newPage();
});

test('the set-up page is accessible in both languages, and refuses a common password', async ({ application }) => {
	const setupPath = application.setupPath ?? '';
	for (const language of ['nl', 'en']) {
		await lead.context().addCookies([{ name: 'language', value: language, url: application.origin }]);
		await visit(lead, setupPath);
		await expect(lead.locator('html')).toHaveAttribute('lang', language);
		await expectNoAxeViolations(lead);
	}
	await lead.getByLabel('Name').fill('Marijke de Leeuw');
	await lead.getByLabel('E-mail').fill('marijke@onderzoek.example');
	await lead.getByLabel('Password', { exact: true }).fill('passwordpassword');
	await lead.getByRole('button', { name: 'Make account' }).click();
	await expect(lead.getByText(/one of the passwords used most/).first()).toBeVisible();
	await expect(lead.getByLabel('Name')).toHaveValue('Marijke de Leeuw');
});

test('a wrong token opens nothing, and the right one opens only once', async ({ application }) => {
	expect((await lead.request.get('/setup/not-the-token')).status()).toBe(404);
	await makeFirstAccount(lead, application);
	expect((await lead.request.get(application.setupPath ?? '')).status()).toBe(404);
});

test('a lead invites by a link that works once', async ({ browser }) => {
	project = await openExample(lead);
	const coder = await joinInOwnBrowser(browser, lead, project, { name: 'Noor Bakker', role: 'coder' });
	await expect(coder.getByRole('heading', { level: 1 })).toBeVisible();
	expect((await coder.request.get(`${project}/settings`)).status()).toBe(403);
	expect((await coder.request.get(`${project}/agreement`)).status()).toBe(403);
	await visit(lead, `${project}/settings`);
	await expect(lead.getByText('Noor Bakker').first()).toBeVisible();
});

test('language and appearance are chosen on the page, and stay', async () => {
	await visit(lead, project);
	await lead.getByRole('button', { name: 'Nederlands' }).click();
	await expect(lead.locator('html')).toHaveAttribute('lang', 'nl');
	await lead.getByRole('button', { name: 'Donkere weergave' }).click();
	await expect(lead.locator('html')).toHaveAttribute('data-theme', 'dark');
	await visit(lead, `${project}/crosstab`);
	await expect(lead.getByRole('heading', { level: 1, name: 'Wie noemt wat' })).toBeVisible();
	await expect(lead.locator('html')).toHaveAttribute('data-theme', 'dark');
	const kept = (await lead.context().cookies()).filter(({ httpOnly, sameSite }) => !httpOnly || sameSite !== 'Lax');
	expect(kept.map(({ name }) => name)).toEqual([]);
	await lead.getByRole('button', { name: 'English' }).click();
	await expect(lead.locator('html')).toHaveAttribute('lang', 'en');
});

test('signing in, and being told to wait after too many wrong passwords', async ({ browser, application }) => {
	const page = await (await browser.newContext({ baseURL: application.origin, locale: 'en-GB' })).newPage();
	await visit(page, `${project}/codebook`);
	await expect(page).toHaveURL(/\/sign-in\?to=/);
	await expectNoAxeViolations(page);
	const fill = async (words: string) => {
		await page.getByLabel('E-mail').fill('noorbakker@onderzoek.example');
		await page.getByLabel('Password', { exact: true }).fill(words);
		await page.getByRole('button', { name: 'Sign in' }).click();
	};
	await fill('niet het wachtwoord');
	await expect(page.getByText('E-mail and password do not match.')).toBeVisible();

	const guess = { email: 'noorbakker@onderzoek.example', password: 'nog een gok die niet klopt' };
	const outcomes = await Promise.all(
		Array.from({ length: 12 }, () => visitorAt(application.origin).post('/sign-in', guess))
	);
	const statuses = outcomes.map(({ status }) => status);
	expect(statuses.filter((status) => status === 400).length).toBeLessThan(7);
	expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(4);
	const told = await outcomes.find(({ status }) => status === 429)?.text();
	expect(told).toMatch(/wait|try again/i);

	await page.waitForTimeout(3000);
	await fill(password);
	await expect(page).toHaveURL(new RegExp(`${project}/codebook$`));
});

test('a session can be ended from another, and signing out ends one’s own', async ({ browser, application }) => {
	const elsewhere = await (await browser.newContext({ baseURL: application.origin, locale: 'en-GB' })).newPage();
	await visit(elsewhere, '/sign-in');
	await elsewhere.getByLabel('E-mail').fill('marijke@onderzoek.example');
	await elsewhere.getByLabel('Password', { exact: true }).fill(password);
	await elsewhere.getByRole('button', { name: 'Sign in' }).click();
	await expect(elsewhere).toHaveURL(/\/projects$/);
	await visit(lead, '/account');
	await lead.getByRole('button', { name: /^End/ }).first().click();
	await expect(lead.getByRole('button', { name: /^End/ })).toHaveCount(0);
	await elsewhere.goto('/projects');
	await expect(elsewhere).toHaveURL(/\/sign-in/);

	await visit(lead, '/account');
	await lead.getByRole('button', { name: /sign out/i }).click();
	await expect(lead).toHaveURL(/\/sign-in/);
	await visit(lead, '/projects');
	await expect(lead).toHaveURL(/\/sign-in\?to=/);
});

test('what is not there says so in a page of the house', async () => {
	const response = await lead.goto('/nowhere');
	expect(response?.status()).toBe(404);
	await expect(lead.getByText('There is nothing here, or it is not yours to see.')).toBeVisible();
});

test('a write from another site is refused, and so is one too large for a form', async ({ application }) => {
	const foreign = await fetch(`${application.origin}/sign-in`, {
		method: 'POST',
		headers: { origin: 'https://elsewhere.example', 'content-type': 'application/x-www-form-urlencoded' },
		body: 'email=a&password=b'
	});
	expect(foreign.status).toBe(403);
	for (const type of ['application/x-www-form-urlencoded', 'application/octet-stream']) {
		expect(await statusOfAnnounced(application.origin, type, 600_000)).toBe(413);
	}
});

test('every page is guarded by headers, and scripts run by nonce only', async ({ application }) => {
	const { headers } = await fetch(`${application.origin}/sign-in`);
	const policy = headers.get('content-security-policy') ?? '';
	expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]+'/);
	expect(policy).toContain("frame-ancestors 'none'");
	expect(headers.get('x-content-type-options')).toBe('nosniff');
	expect(headers.get('referrer-policy')).toBe('same-origin');
	expect(headers.get('cache-control')).toBe('no-store');
});

/** The answer to a body that is announced and never sent, on a connection of its own: the server need not wait for it. */
function statusOfAnnounced(origin: string, type: string, byteCount: number): Promise<number | undefined> {
	return new Promise((resolve, reject) => {
		const announced = request(new URL('/sign-in', origin), {
			method: 'POST',
			agent: false,
			headers: { origin, 'content-type': type, 'content-length': byteCount }
		});
		announced.on('response', ({ statusCode }) => {
			resolve(statusCode);
			announced.destroy();
		});
		announced.on('error', reject);
		announced.flushHeaders();
	});
}
