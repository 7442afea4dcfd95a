import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import mammoth from 'mammoth';
import { expect, test } from './application.ts';
import { broughtInFiles } from './brought-in-files.ts';
import { expectNoAxeViolations } from './expect-no-axe-violations.ts';
import { joinInOwnBrowser, makeFirstAccount, visit } from './people.ts';

test.use({ journey: 'study' });
test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

let lead: Page;
let coder: Page;
let project: string;
const transcripts: string[] = [];

test.beforeAll(async ({ browser, application }) => {
	const context = await browser.newContext({
		baseURL: application.origin,
		viewport: { width: 1440, height: 900 },
		acceptDownloads: true
	});
	lead = await context.newPage();
	await makeFirstAccount(lead, application);
});

test('a lead makes a project and brings in a text file, captions and a Word document', async () => {
	await visit(lead, '/projects');
	await lead.getByRole('link', { name: 'New project' }).click();
	await lead.getByLabel('Title').fill('Safe places');
	await lead.getByRole('button', { name: 'Make project' }).click();
	await lead.waitForURL(/\/projects\/[\w-]{36}$/);
	project = new URL(lead.url()).pathname;

	await visit(lead, `${project}/import`);
	await lead.locator('input[type=file]').setInputFiles(await broughtInFiles());
	await expect(lead.getByRole('link', { name: /^Review / })).toHaveCount(3, { timeout: 30_000 });
	while ((await lead.getByRole('link', { name: /^Review / }).count()) > 0) {
		await lead
			.getByRole('link', { name: /^Review / })
			.first()
			.click();
		await expect(lead.getByRole('heading', { level: 1, name: /^Who is speaking/ })).toBeVisible();
		await expect(lead.locator('html')).toHaveAttribute('data-hydrated', '');
		if (transcripts.length === 0) {
			await expect(lead.getByRole('heading', { name: 'Possible personal data' })).toBeVisible();
			await expectNoAxeViolations(lead);
			await lead.setViewportSize({ width: 320, height: 640 });
			const controls = lead.locator('main input, main select, main button');
			const cutOff = await controls.evaluateAll((all) =>
				all.filter((control) => control.getBoundingClientRect().right > 320).map(({ outerHTML }) => outerHTML)
			);
			expect(cutOff).toEqual([]);
			await lead.setViewportSize({ width: 1440, height: 900 });
		}
		await lead.getByLabel('The new participants may be quoted in a report').check();
		await lead.getByLabel('I have read this transcript to its end').check();
		await lead.getByRole('button', { name: /^Finish (import|and read)$/ }).click();
		await lead.waitForURL(/\/transcripts\/[\w-]{36}/);
		transcripts.push(new URL(lead.url()).pathname);
		await visit(lead, `${project}/import`);
	}
	expect(transcripts).toHaveLength(3);
});

test('a bad file gets one sentence and leaves nothing behind', async () => {
	await lead.locator('input[type=file]').setInputFiles([
		{ name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
		{ name: 'broken.docx', mimeType: 'application/zip', buffer: Buffer.from('PK\u0003\u0004 and then nothing') },
		{ name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]) }
	]);
	await expect(lead.getByText('This file is empty.')).toBeVisible();
	await expect(lead.getByText('This file is damaged and cannot be unpacked.')).toBeVisible();
	await expect(
		lead.getByText(
			'This type of file cannot be imported: use Word, OpenDocument, rtf, pdf, text, a web page, captions, JSON or a spreadsheet.'
		)
	).toBeVisible();
	await visit(lead, `${project}/import`);
	await expect(lead.getByRole('link', { name: /^Review / })).toHaveCount(0);
});

test('the labels of the files are gone, and the participants have pseudonyms', async () => {
	await visit(lead, `${project}/participants`);
	await expect(lead.getByRole('rowheader', { name: 'P01' })).toBeVisible();
	const people = await lead.locator('[data-place$=":0"]').count();
	for (let row = 0; row < people; row += 1) {
		await lead.locator(`[data-place="${row}:1"]`).click();
		await lead.keyboard.type(row < 3 ? 'student' : 'teacher');
		await lead.keyboard.press('Enter');
		await expect(lead.locator(`[data-place="${row}:1"]`)).toContainText(row < 3 ? 'student' : 'teacher');
	}
	await visit(lead, `${project}/participants`);
	await expect(lead.getByRole('row', { name: /P04/ })).toContainText('teacher');
});

test('two coders code the same transcripts in two browsers and mark them as read', async ({ browser }) => {
	await visit(lead, `${project}/codebook`);
	await lead
		.getByRole('button', { name: /starter codebook/i })
		.first()
		.click();
	await expect(lead.getByText('Perceived safety').first()).toBeVisible();
	coder = await joinInOwnBrowser(browser, lead, project, { name: 'Noor Bakker', role: 'coder' });
	await coder.setViewportSize({ width: 1440, height: 900 });

	for (const transcript of transcripts) {
		await codeTurns(lead, transcript, ['feels safe', 'feels safe', 'place or']);
		await codeTurns(coder, transcript, ['feels safe', 'place or', 'place or']);
	}
	await visit(coder, transcripts[0] ?? '');
	await expect(coder.locator('#turn-2 mark.c, #turn-3 mark.c').first()).toBeVisible();
	await expect(coder.getByRole('link', { name: /Show the codes of/ })).toHaveCount(0);
});

test('the lead sees how far they agree, and the turns they differ on', async () => {
	await visit(lead, `${project}/agreement`);
	await expect(lead.getByRole('heading', { level: 1, name: 'Do we read the same thing?' })).toBeVisible();
	await expect(lead.getByText('Feels safe').first()).toBeVisible();
	await lead
		.getByRole('row', { name: /Feels safe/ })
		.getByRole('link')
		.click();
	await lead.waitForURL(/\/agreement\/[\w-]{36}/);
	await expectNoAxeViolations(lead);
	await expect(lead.getByText('Noor Bakker').first()).toBeVisible();
});

test('the crosstab counts persons with their denominators and hides small counts', async () => {
	await visit(lead, `${project}/crosstab`);
	await expect(lead.getByRole('columnheader', { name: /student/ })).toBeVisible();
	await expect(lead.getByRole('rowheader', { name: /Feels safe/ }).first()).toBeVisible();
});

test('a finding from a table stands beside a theme in the joint display', async () => {
	await visit(lead, `${project}/findings`);
	await lead.locator('input[type=file]').setInputFiles('tests/fixtures/journeys/findings.csv');
	await lead.getByRole('button', { name: 'Import', exact: true }).click();
	await expect(lead.getByText('72%').first()).toBeVisible();

	await visit(lead, `${project}/joint-display`);
	await lead.getByRole('button', { name: 'Add a theme' }).first().click();
	const dialog = lead.getByRole('dialog');
	await expectNoAxeViolations(lead);
	await dialog.getByLabel('Title of the theme').fill('At ease, in places');
	await dialog.getByLabel('Feels safe').check();
	await dialog.locator('select[name=finding]').selectOption({ index: 1 });
	await dialog.locator('select[name=reading]').selectOption({ label: 'Convergent' });
	await dialog.locator('textarea[name=note]').fill('Both speak of the same building.');
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(lead.getByText('At ease, in places').first()).toBeVisible();
	await expect(lead.getByText('Both speak of the same building.')).toBeVisible();
	await expect(lead.getByText('72').first()).toBeVisible();
});

test('a passage becomes a quote, and goes out to Word once it is approved', async () => {
	await visit(coder, transcripts[0] ?? '');
	await selectSentence(coder, 1);
	const said = await coder.locator('blockquote').innerText();
	await coder.keyboard.press('q');
	await expect(coder.locator('.message')).toHaveText('Added to the quotes');

	await visit(lead, `${project}/quotes`);
	const card = lead
		.locator('article, li')
		.filter({ hasText: said.slice(0, 30) })
		.first();
	await card.getByText('Change', { exact: true }).click();
	await expectNoAxeViolations(lead);
	for (const attribute of await card.getByRole('checkbox').all()) await attribute.uncheck();
	await card.getByLabel('Status').selectOption({ label: 'approved' });
	await card.getByRole('button', { name: 'Save' }).click();
	await expect(lead.getByText('Goes out: 1 of 1')).toBeVisible();

	for (const [word, extension] of [
		['Word', 'docx'],
		['Markdown', 'md'],
		['CSV', 'csv']
	] as const) {
		await lead.getByLabel(word, { exact: true }).check();
		const [download] = await Promise.all([
			lead.waitForEvent('download'),
			lead.getByRole('button', { name: 'Export' }).click()
		]);
		expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${extension}$`));
		const path = join(await mkdtemp(join(tmpdir(), 'duiding-export-')), `quotes.${extension}`);
		await download.saveAs(path);
		expect(await wordsIn(path)).toContain(said.replace(/\s+/g, ' '));
	}
});

/** Puts a code on the first sentence of the first turns of participants, and marks the transcript as read. */
async function codeTurns(page: Page, transcript: string, codes: readonly string[]): Promise<void> {
	await visit(page, transcript);
	for (const [position, words] of codes.entries()) {
		await selectSentence(page, position);
		await page.keyboard.press('c');
		await page.keyboard.type(words);
		await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(page.locator('.message')).toHaveText(/ added$/);
	}
	await expect(page.locator('.saved')).toContainText('Saved');
	await expect(async () => {
		await visit(page, transcript);
		const mark = page.getByRole('button', { name: 'Mark as read' });
		if (await mark.isVisible()) await mark.click();
		await expect(page.getByText('You marked this transcript as read')).toBeVisible({ timeout: 3000 });
	}).toPass({ timeout: 30_000 });
}

async function selectSentence(page: Page, position: number): Promise<void> {
	const turn = page.locator('.turn:not(.moderator)').nth(position);
	await turn.locator('.number').click();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Selected passage' })).toBeVisible();
}

/** The words of an exported file; of a Word document as LibreOffice reads it, where that is installed. */
async function wordsIn(path: string): Promise<string> {
	if (!path.endsWith('.docx')) return (await readFile(path, 'utf8')).replace(/\s+/g, ' ');
	if (existsSync('/usr/bin/soffice')) {
		const folder = await mkdtemp(join(tmpdir(), 'duiding-office-'));
		const profile = `-env:UserInstallation=file://${folder}/profile`;
		execFileSync('soffice', [
			profile,
			'--headless',
			'--convert-to',
			'txt:Text (encoded):UTF8',
			'--outdir',
			folder,
			path
		]);
		return (await readFile(join(folder, 'quotes.txt'), 'utf8')).replace(/\s+/g, ' ');
	}
	return (await mammoth.extractRawText({ path })).value.replace(/\s+/g, ' ');
}
