import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { expectNoAxeViolations } from './expect-no-axe-violations.ts';
import { joinInOwnBrowser, makeFirstAccount, openExample, visit } from './people.ts';

test.use({ journey: 'memos' });
test.describe.configure({ mode: 'serial' });

let lead: Page;
let coder: Page;
let project: string;

const field = (page: Page) => page.getByRole('textbox', { name: 'Memo', exact: true });

test.beforeAll(async ({ browser, application }) => {
	const context = await browser.newContext({ baseURL: application.origin, viewport: { width: 1440, height: 900 } });
	lead = await context.newPage();
	await makeFirstAccount(lead, application);
	project = await openExample(lead);
	coder = await joinInOwnBrowser(browser, lead, project, { name: 'Imke Visser', role: 'coder' });
});

test('all memos are read in one place, and filtered', async () => {
	await visit(lead, `${project}/memos`);
	await expect(lead.getByText('All memos: 20')).toBeVisible();
	await expectNoAxeViolations(lead);
	await lead.getByLabel('Passage').check();
	await expect(lead.getByText('Matching the filters: 10 of 20')).toBeVisible();
	await lead.getByRole('searchbox').fill('hypotheek');
	await lead.getByRole('searchbox').press('Enter');
	await expect(lead.getByText('Matching the filters: 1 of 20')).toBeVisible();
	await lead.getByRole('link', { name: /FG3·T92/ }).click();
	const link = lead.getByRole('complementary', { name: 'Memo' }).getByRole('link', { name: 'Signaleren en handelen' });
	await expect(link).toHaveAttribute('href', /codebook\?code=/);
	await expectNoAxeViolations(lead);
});

test('what is filtered goes out as Markdown, with the names that links stand for', async () => {
	const waiting = lead.waitForEvent('download');
	await lead.getByRole('link', { name: 'Markdown' }).click();
	const written = await readFile(await (await waiting).path(), 'utf8');
	expect(written).toContain('### FG3·T92');
	expect(written).toContain('Signaleren en handelen komt het dichtst bij');
	expect(written.match(/^### /gm)).toHaveLength(1);
});

test('a coder sees the memos of the team only, and writes one by keyboard alone', async () => {
	await visit(coder, `${project}/memos`);
	await expect(coder.getByText('All memos: 7')).toBeVisible();
	await coder.getByRole('link', { name: 'New memo' }).focus();
	await coder.keyboard.press('Enter');
	await expect(coder.getByRole('combobox', { name: 'On', exact: true })).toBeVisible();
	await coder.getByRole('combobox', { name: 'On', exact: true }).focus();
	await coder.keyboard.press('Tab');
	await expect(field(coder)).toBeFocused();
	await coder.keyboard.type('Vergelijk [[fg2 t45');
	await expect(coder.getByRole('option', { name: /FG2·T45/ })).toBeVisible();
	await expectNoAxeViolations(coder);
	await coder.keyboard.press('Enter');
	await coder.keyboard.type(' met de rest.');
	await coder.keyboard.press('Control+Enter');
	await expect(coder.getByText('Memo saved.')).toBeVisible();
	await expect(coder.getByRole('link', { name: 'FG2·T45', exact: true })).toHaveAttribute('href', /turn=45$/);
});

test('two people change one memo, and both texts are shown and kept', async () => {
	await visit(lead, new URL(coder.url()).pathname + new URL(coder.url()).search);
	for (const page of [coder, lead]) await page.getByRole('button', { name: 'Change' }).click();
	await field(lead).fill('Van de projectleider.');
	await field(lead).press('Control+Enter');
	await expect(lead.getByText('Memo saved.')).toBeVisible();
	await field(coder).fill('Van Imke.');
	await field(coder).press('Control+Enter');
	const conflict = coder.getByRole('alert', { name: /Marijke de Leeuw changed this memo/ });
	await expect(conflict).toContainText('Van de projectleider.');
	await expect(conflict).toContainText('Van Imke.');
	await expectNoAxeViolations(coder);
	await conflict.getByRole('button', { name: 'Save mine as newer version' }).click();
	await expect(coder.getByText('Memo saved.')).toBeVisible();
	await coder.getByText('Earlier versions: 2').click();
	await expect(coder.getByText('Van de projectleider.')).toBeVisible();
});

test('a memo is removed, that is undone, and done again', async () => {
	await coder.getByRole('button', { name: 'Remove' }).click();
	await expect(coder.getByText('All memos: 7')).toBeVisible();
	await coder.getByRole('button', { name: 'Undo' }).click();
	await expect(coder.getByText('All memos: 8')).toBeVisible();
	await coder.getByRole('button', { name: 'Redo' }).click();
	await expect(coder.getByText('All memos: 7')).toBeVisible();
});

test('words that could not be saved stay in the field, and are saved once when there is a connection again', async () => {
	await visit(coder, `${project}/memos?new=1`);
	await field(coder).fill('Niet kwijtraken.');
	await coder.context().setOffline(true);
	await coder.getByRole('button', { name: 'Save memo' }).click();
	await expect(coder.getByRole('alert').getByText(/still in the field/)).toBeVisible();
	await expect(field(coder)).toHaveValue('Niet kwijtraken.');
	expect(await coder.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(
		'kwijtraken'
	);
	await coder.context().setOffline(false);
	await coder.getByRole('button', { name: 'Save memo' }).click();
	await expect(coder.getByText('Memo saved.')).toBeVisible();
	await expect(coder.getByText('All memos: 8')).toBeVisible();
});

test('the room speaks Dutch', async ({ browser, application }) => {
	const cookies = await lead.context().cookies();
	const context = await browser.newContext({ baseURL: application.origin, locale: 'nl-NL' });
	await context.addCookies(cookies.filter(({ name }) => !/locale/i.test(name)));
	const page = await context.newPage();
	await visit(page, `${project}/memos`);
	await expect(page.getByRole('heading', { level: 1, name: 'Memo’s' })).toBeVisible();
	await expectNoAxeViolations(page);
	await context.close();
});
