import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { expectNoAxeViolations } from './expect-no-axe-violations.ts';
import { joinInOwnBrowser, makeFirstAccount, openExample, visit } from './people.ts';

test.use({ journey: 'maps' });
test.describe.configure({ mode: 'serial' });

let page: Page;
let project: string;

test.beforeAll(async ({ browser, application }) => {
	const context = await browser.newContext({ baseURL: application.origin, viewport: { width: 1440, height: 900 } });
	page = await context.newPage();
	await makeFirstAccount(page, application);
	project = await openExample(page);
});

test('the tables say which codes stand together and where, with the progress of each transcript', async () => {
	await visit(page, `${project}/maps`);
	await expect(page.getByRole('heading', { name: 'Which codes go together, and where' })).toBeVisible();
	await expect(page.getByRole('table', { name: /^Progress/ }).getByRole('row')).toHaveCount(7);
	await expect(page.getByRole('region', { name: 'Codes by transcript' }).getByRole('row').first()).toContainText('FG6');
	await expectNoAxeViolations(page);
});

test('a cell of two codes leads by keyboard to just as many passages, and N and P walk them', async () => {
	const cell = page
		.getByRole('region', { name: 'Codes together' })
		.getByRole('link', { name: /^\d+, Voelt zich onveilig with / })
		.first();
	const passages = Number(/^\d+/.exec((await cell.textContent())?.trim() ?? '')?.[0]);
	await cell.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'One code through all conversations' })).toBeVisible();
	await expect(page.getByText(`${passages} passages,`)).toBeVisible();
	const cards = page.getByRole('article');
	await expect(cards).toHaveCount(passages);
	await page.locator('body').press('n');
	await expect(cards.first()).toBeFocused();
	await page.keyboard.press('n');
	await expect(cards.nth(1)).toBeFocused();
	await page.keyboard.press('p');
	await expect(cards.first()).toBeFocused();
	await expect(cards.first().locator('mark')).not.toBeEmpty();
	await expectNoAxeViolations(page);
	await cards.first().getByRole('link').click();
	await expect(page).toHaveURL(/\/transcripts\/[\w-]+\?turn=\d+$/);
});

test('other codes, the same turn and another layer can be asked for', async () => {
	await visit(page, `${project}/maps`);
	const firstCount = await page.getByRole('region', { name: 'Codes together' }).getByRole('rowheader').count();
	await page.getByRole('combobox', { name: 'Codes', exact: true }).selectOption({ index: 1 });
	await page.getByRole('combobox', { name: 'Together', exact: true }).selectOption({ label: 'in the same turn' });
	await page.getByRole('combobox', { name: 'Layer', exact: true }).selectOption({ label: 'All layers together' });
	await page.getByRole('button', { name: 'Show', exact: true }).click();
	await expect(page).toHaveURL(/by=turn/);
	const rows = page.getByRole('region', { name: 'Codes together' }).getByRole('rowheader');
	await expect(rows).not.toHaveCount(firstCount);
	await expect(page.getByText('Turns that carry both codes')).toBeVisible();
});

test('a coder who has coded nothing sees nothing of the others, whatever the address asks for', async ({ browser }) => {
	const coder = await joinInOwnBrowser(browser, page, project, { name: 'Bram Jansen', role: 'coder' });
	await visit(coder, `${project}/maps?layer=all`);
	await expect(coder.getByText('Nothing is coded yet in this layer.')).toBeVisible();
	await expect(coder.getByText('Your own layer only')).toBeVisible();
	await visit(page, `${project}/maps`);
	const address = await page
		.getByRole('region', { name: 'Codes by transcript' })
		.getByRole('link')
		.first()
		.getAttribute('href');
	await visit(coder, address ?? '');
	await expect(coder.getByText('No passage of this layer fits.')).toBeVisible();
	await coder.context().close();
});

test('de overzichten staan er ook in het Nederlands', async ({ browser, application }) => {
	const state = await page.context().storageState();
	const context = await browser.newContext({ baseURL: application.origin, locale: 'nl-NL', storageState: state });
	await context.addCookies([{ name: 'language', value: 'nl', url: application.origin }]);
	const dutch = await context.newPage();
	await visit(dutch, `${project}/maps`);
	await expect(dutch.getByRole('heading', { name: 'Welke codes samengaan, en waar' })).toBeVisible();
	await expectNoAxeViolations(dutch);
	await dutch.getByRole('region', { name: 'Codes per transcript' }).getByRole('link').first().click();
	await expect(dutch.getByRole('heading', { name: 'Eén code door alle gesprekken' })).toBeVisible();
	await expectNoAxeViolations(dutch);
	await context.close();
});
