import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { expectNoAxeViolations } from './expect-no-axe-violations.ts';
import { makeFirstAccount, openExample, visit } from './people.ts';

test.use({ journey: 'guide' });
test.describe.configure({ mode: 'serial' });

let page: Page;
let project: string;

test.beforeAll(async ({ browser, application }) => {
	const context = await browser.newContext({ baseURL: application.origin, viewport: { width: 1440, height: 900 } });
	page = await context.newPage();
	await makeFirstAccount(page, application);
	project = await openExample(page);
});

test('a question of the guide is made of what a moderator asks, and known as asked there', async () => {
	await visit(page, `${project}/guide`);
	const line = page.getByRole('listitem').filter({
		has: page.getByRole('combobox', { name: 'Question asked at turn 1', exact: true })
	});
	await line.getByRole('button', { name: 'Make this a question' }).click();
	await expect(line.getByRole('combobox')).not.toHaveValue('');
	await expectNoAxeViolations(page);
});

test('a question is written, asked in another group as well, and taken out again', async () => {
	await page.getByLabel('New question').fill('Wat helpt om iets te melden?');
	await page.getByRole('button', { name: 'Add question' }).click();
	await expect(page.getByText('Wat helpt om iets te melden?').first()).toBeVisible();
	const choice = page.getByRole('combobox').nth(3);
	await choice.selectOption({ index: 2 });
	await expect(choice).not.toHaveValue('');
	await page.reload();
	await expect(page.getByRole('combobox').nth(3)).not.toHaveValue('');
	await expectNoAxeViolations(page);
});
