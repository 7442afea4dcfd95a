import { expect, type Browser, type Page } from '@playwright/test';
import type { RunningApplication } from './start-application.ts';
import { password } from './visitor.ts';

/** Opens a page and waits until it answers to keys and buttons. */
export async function visit(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
}

/** Makes the first account on the one-time page, as the start line invites to. */
export async function makeFirstAccount(page: Page, { setupPath }: RunningApplication): Promise<void> {
	if (setupPath === undefined) throw new Error('There is an account already');
	await visit(page, setupPath);
	await page.getByLabel('Name').fill('Marijke de Leeuw');
	await page.getByLabel('E-mail').fill('marijke@onderzoek.example');
	await page.getByLabel('Password', { exact: true }).fill(password);
	await page.getByRole('button', { name: 'Make account' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Projects' })).toBeVisible();
}

/** Opens the example project and answers its address. */
export async function openExample(page: Page): Promise<string> {
	await visit(page, '/projects');
	await page.getByRole('button', { name: 'Open the example project' }).click();
	await page.waitForURL(/\/projects\/[\w-]{36}$/, { timeout: 30_000 });
	return new URL(page.url()).pathname;
}

/** A new member in a browser of their own, who came by an invitation of the lead. */
export async function joinInOwnBrowser(
	browser: Browser,
	lead: Page,
	projectPath: string,
	{ name, role }: { readonly name: string; readonly role: 'coder' | 'report writer' }
): Promise<Page> {
	await visit(lead, `${projectPath}/settings`);
	const invite = lead
		.getByRole('region', { name: 'Invite' })
		.or(lead.locator('section', { hasText: 'Invite' }))
		.first();
	await invite.getByRole('combobox').selectOption({ label: role });
	await invite.getByRole('button', { name: 'Make link' }).click();
	const link = await lead.getByLabel(/link/i).first().inputValue();
	const context = await browser.newContext({ baseURL: new URL(link).origin, locale: 'en-GB', reducedMotion: 'reduce' });
	const page = await context.newPage();
	await visit(page, link);
	await page.getByLabel('Name').fill(name);
	await page.getByLabel('E-mail').fill(`${name.toLowerCase().replace(/\W/g, '')}@onderzoek.example`);
	await page.getByLabel('Password', { exact: true }).fill(password);
	await page.getByRole('button', { name: /make account/i }).click();
	await page.waitForURL(new RegExp(`${projectPath}$`));
	return page;
}
