import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { expectNoAxeViolations } from './expect-no-axe-violations.ts';
import { joinInOwnBrowser, makeFirstAccount, openExample, visit } from './people.ts';

test.use({ journey: 'history' });
test.describe.configure({ mode: 'serial' });

let lead: Page;
let coder: Page;
let project: string;

test.beforeAll(async ({ browser, application }) => {
	const context = await browser.newContext({ baseURL: application.origin, viewport: { width: 1440, height: 900 } });
	lead = await context.newPage();
	await makeFirstAccount(lead, application);
	project = await openExample(lead);
	coder = await joinInOwnBrowser(browser, lead, project, { name: 'Imke Visser', role: 'coder' });
});

test('a lead reads who did what where, page by page, and opens the place', async () => {
	await visit(lead, `${project}/history`);
	await expect(lead.getByText(/Noor Bakker wrote a memo on/).first()).toBeVisible();
	await expectNoAxeViolations(lead);
	await lead.getByLabel('Codings').check();
	await expect(lead).toHaveURL(/what=codings/);
	await lead
		.getByText(/coded a passage, \d+ times/)
		.first()
		.click();
	await expect(lead.getByText(/gave .+, \d+ words?/).first()).toBeVisible();
	await lead.getByRole('link', { name: 'Older' }).click();
	await expect(lead.getByRole('link', { name: 'Newest' })).toBeVisible();
	await lead
		.getByText(/coded a passage, \d+ times/)
		.first()
		.click();
	await lead
		.getByRole('link', { name: /^FG\d·T\d+/ })
		.first()
		.click();
	await expect(lead).toHaveURL(/transcripts\/.+\?turn=\d+/);
});

test('the log goes out as a table', async () => {
	await visit(lead, `${project}/history?what=memos`);
	const waiting = lead.waitForEvent('download');
	await lead.getByRole('link', { name: 'Export log' }).click();
	const table = await readFile(await (await waiting).path(), 'utf8');
	expect(table.split('\r\n').filter((row) => row.includes('wrote a memo'))).toHaveLength(20);
});

test('a coder sees the work of the team, and neither codings nor memos of others, nor how many', async () => {
	await visit(coder, `${project}/history`);
	await expect(coder.getByText('imported a transcript').first()).toBeVisible();
	await expect(coder.getByText(/coded a passage|wrote a memo|marked a transcript/)).toHaveCount(0);
	await expect(coder.getByRole('link', { name: 'Export log' })).toHaveCount(0);
	await expectNoAxeViolations(coder);
});

test('an act is undone by keyboard alone, unless later work rests on it', async () => {
	await visit(coder, `${project}/memos?new=1`);
	await coder.getByRole('textbox', { name: 'Memo', exact: true }).fill('Eerst.');
	await coder.keyboard.press('Control+Enter');
	await expect(coder.getByText('Memo saved.')).toBeVisible();
	await coder.getByRole('button', { name: 'Change' }).click();
	await coder.getByRole('textbox', { name: 'Memo', exact: true }).fill('Daarna.');
	await coder.keyboard.press('Control+Enter');
	await expect(coder.getByText('Earlier versions: 1')).toBeVisible();

	await visit(coder, `${project}/history`);
	const [changed, written] = [0, 1].map((position) => coder.getByRole('link', { name: 'Undo this' }).nth(position));
	await written?.focus();
	await coder.keyboard.press('Enter');
	await expect(coder.getByText('Later work rests on it', { exact: true })).toBeVisible();
	await expect(coder.getByRole('link', { name: 'You changed a memo' })).toBeVisible();
	await expect(coder.getByRole('button', { name: 'Undo this' })).toBeDisabled();
	await expectNoAxeViolations(coder);

	await changed?.focus();
	await coder.keyboard.press('Enter');
	await expect(coder.getByText('Nothing later depends on it')).toBeVisible();
	await coder.getByRole('button', { name: 'Undo this' }).focus();
	await coder.keyboard.press('Enter');
	await expect(coder.getByRole('status').getByText('Undone.')).toBeVisible();
	await expect(coder.getByText('undid: changed a memo')).toBeVisible();
	await coder.getByRole('button', { name: 'Redo' }).click();
	await expect(coder.getByText('did again: changed a memo')).toBeVisible();
});

test('the history speaks Dutch', async ({ browser, application }) => {
	const cookies = await lead.context().cookies();
	const context = await browser.newContext({ baseURL: application.origin, locale: 'nl-NL' });
	await context.addCookies(cookies.filter(({ name }) => !/locale/i.test(name)));
	const page = await context.newPage();
	await visit(page, `${project}/history`);
	await expect(page.getByRole('heading', { level: 1, name: 'Geschiedenis' })).toBeVisible();
	await expect(page.getByText(/schreef een memo bij/).first()).toBeVisible();
	await expectNoAxeViolations(page);
	await context.close();
});
