import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { expectNoAxeViolations } from './expect-no-axe-violations.ts';
import { makeFirstAccount, openExample, visit } from './people.ts';

test.use({ journey: 'find' });
test.describe.configure({ mode: 'serial' });

let page: Page;
let project: string;

test.beforeAll(async ({ browser, application }) => {
	const context = await browser.newContext({
		...{ baseURL: application.origin, viewport: { width: 1440, height: 900 }, locale: 'en-GB' },
		reducedMotion: 'reduce'
	});
	page = await context.newPage();
	await makeFirstAccount(page, application);
	project = await openExample(page);
});

const results = () => page.locator('[data-passage]');

test('words are found in turns, with the keyboard alone', async () => {
	await visit(page, `${project}/find`);
	await expect(page.getByText('Nothing is asked yet')).toBeVisible();
	await page.keyboard.press('/');
	await page.keyboard.type('mentor*');
	await page.keyboard.press('Enter');
	await expect(results().first()).toContainText(/mentor/i);
	await expect(page).toHaveURL(/words=mentor/);
	await expectNoAxeViolations(page);
});

test('context grows around a passage that stays where it is', async () => {
	await page.getByRole('button', { name: 'Find', exact: true }).focus();
	for (let row = 1; row <= 3; row += 1) await page.keyboard.press('ArrowDown');
	const row = page.locator('[data-passage]:focus');
	const words = row.locator('[data-words]');
	const before = await words.boundingBox();
	await page.keyboard.press('e');
	await expect(row.getByRole('button', { name: 'Hide context' })).toBeVisible();
	expect(Math.abs(((await words.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
});

test('passages are selected and become quotes', async () => {
	await page.locator('[data-passage]:focus').press(' ');
	await expect(page.getByText('1 selected')).toBeVisible();
	await page.keyboard.press('q');
	await expect(page.getByRole('status').filter({ hasText: /Added to quotes: 1|Not added: 1/ })).toBeVisible();
});

test('what is mistyped leads to a word that was said', async () => {
	await visit(page, `${project}/find?words=mentoor`);
	await expect(page.getByText('stands in no transcript')).toBeVisible();
	await page.getByRole('link', { name: 'mentor', exact: true }).click();
	await expect(results().first()).toContainText(/mentor/i);
	await page.getByRole('searchbox').fill('"mentor');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('alert')).toHaveText('A quotation mark is opened and not closed.');
});

test('codes are asked for, related and saved, and a link asks again', async () => {
	await visit(page, `${project}/find`);
	await page.getByRole('button', { name: 'Add a code to the query' }).press('Enter');
	await page.keyboard.type('drempels');
	await page.keyboard.press('Enter');
	await expect(results().first()).toBeVisible();
	const count = await page
		.getByText(/^\d+ passages?$/)
		.first()
		.textContent();
	await page.getByRole('button', { name: 'Add a relation to other codes' }).press('Enter');
	await page.getByRole('combobox', { name: 'How the passage stands' }).selectOption({ label: 'but not' });
	await expect(page.getByText('No passage matches.')).toBeVisible();
	await page.getByRole('combobox', { name: 'How the passage stands' }).press('Backspace');
	await expect(page.getByText(count ?? '').first()).toBeVisible();
	await results().first().focus();
	await page.keyboard.press('s');
	await page.keyboard.type('Drempels');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('link', { name: 'Drempels', exact: true })).toBeVisible();
	await visit(page, `${project}/find`);
	await page.getByRole('link', { name: 'Drempels', exact: true }).click();
	await expect(page.getByText(count ?? '').first()).toBeVisible();
	await expectNoAxeViolations(page);
});

test('hits are coded after review, in one act that is undone as one', async () => {
	await visit(page, `${project}/find?words=mentor*`);
	await page.getByRole('button', { name: 'Code all after review' }).press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Code after review' });
	await dialog.getByRole('combobox').selectOption({ index: 2 });
	await expectNoAxeViolations(page);
	await dialog.getByRole('button', { name: /Give the code/ }).press('Enter');
	await page.keyboard.press('Enter');
	await page.keyboard.press('x');
	await dialog.getByRole('button', { name: 'Code what is accepted (2)' }).press('Enter');
	await expect(page.getByText('Coded: 2 passages, in one act.')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).press('Enter');
	await expect(page.getByText('The codings of this review are taken back.')).toBeVisible();
});

for (const extension of ['xlsx', 'csv'])
	test(`what is found leaves as .${extension}`, async () => {
		await visit(page, `${project}/find?words=mentor*`);
		const download = page.waitForEvent('download');
		await page.getByRole('link', { name: extension === 'csv' ? 'CSV' : 'Excel' }).click();
		expect((await download).suggestedFilename()).toBe(`passages.${extension}`);
	});

test('a link into the transcript opens at the turn', async () => {
	await results().first().getByRole('link').first().click();
	await expect(page).toHaveURL(/transcripts\/[\w-]+\?turn=\d+/);
});

test('it speaks Dutch too', async ({ browser, application }) => {
	const context = await browser.newContext({
		...{ baseURL: application.origin, locale: 'nl-NL', viewport: { width: 390, height: 844 } },
		storageState: await page.context().storageState()
	});
	const phone = await context.newPage();
	await context.addCookies([{ name: 'language', value: 'nl', url: application.origin }]);
	await visit(phone, `${project}/find?words=mentor*`);
	await expect(phone.locator('html')).toHaveAttribute('lang', 'nl');
	await expect(phone.getByText('Zoek passages met code')).toBeVisible();
	await phone
		.locator('[data-passage]')
		.first()
		.evaluate((row) => row.scrollIntoView());
	await expectNoAxeViolations(phone);
	expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	await context.close();
});
