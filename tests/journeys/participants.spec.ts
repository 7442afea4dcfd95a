import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { expectNoAxeViolations } from './expect-no-axe-violations.ts';
import { makeFirstAccount, openExample, visit } from './people.ts';

test.use({ journey: 'participants' });
test.describe.configure({ mode: 'serial' });
test.setTimeout(90_000);

let page: Page;
let people: string;

test.beforeAll(async ({ browser, application }) => {
	const context = await browser.newContext({
		baseURL: application.origin,
		viewport: { width: 1440, height: 900 },
		permissions: ['clipboard-read', 'clipboard-write']
	});
	page = await context.newPage();
	await makeFirstAccount(page, application);
	people = `${await openExample(page)}/participants`;
});

/** By row and column of the grid, counted from 0; the pseudonyms are column 0. */
const cell = (row: number, column: number) => page.locator(`[data-place="${row}:${column}"]`);
const panel = (name: string) => page.getByRole('complementary', { name, exact: true });

test('a value is typed into one cell, and into a whole selection at once', async () => {
	await visit(page, people);
	await cell(0, 2).click();
	await page.keyboard.type('3');
	await page.keyboard.press('Enter');
	await expect(cell(0, 2)).toHaveText('3');
	await expect(cell(1, 2)).toBeFocused();
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.type('4');
	await expect(page.getByText('Enter fills all 3 selected cells.')).toBeVisible();
	await expectNoAxeViolations(page);
	await page.keyboard.press('Enter');
	for (const row of [1, 2, 3]) await expect(cell(row, 2)).toHaveText('4');
	await page.reload();
	for (const row of [1, 2, 3]) await expect(cell(row, 2)).toHaveText('4');
});

test('the last fill is taken back whole', async () => {
	await visit(page, people);
	await page.getByRole('button', { name: /^Undo the last/ }).click();
	for (const row of [1, 2, 3]) await expect(cell(row, 2)).toHaveText('2');
	await expect(cell(0, 2)).toHaveText('3');
});

test('values that follow each other faster than they are saved all stay', async () => {
	await visit(page, people);
	const typed = Promise.withResolvers<void>();
	let savedCount = 0;
	await page.route('**/participants/cells', async (route) => {
		await typed.promise;
		const response = await route.fetch();
		await route.fulfill({ response });
		savedCount += 1;
	});
	await cell(6, 2).click();
	for (const value of ['2', '3', '2']) {
		await page.keyboard.type(value);
		await page.keyboard.press('Enter');
	}
	await expect(cell(9, 2)).toBeFocused();
	typed.resolve();
	await expect.poll(() => savedCount).toBe(3);
	await page.unroute('**/participants/cells');
	await page.reload();
	for (const [row, value] of [
		[6, '2'],
		[7, '3'],
		[8, '2']
	] as const)
		await expect(cell(row, 2)).toHaveText(value);
});

test('rows copied from a spreadsheet fill the cells they land on', async () => {
	await visit(page, people);
	await cell(0, 2).click();
	await page.evaluate(() => navigator.clipboard.writeText('3\twork-based (BBL)\n4\tschool-based (BOL)\n'));
	await page.keyboard.press('ControlOrMeta+v');
	await expect(cell(0, 2)).toHaveText('3');
	await expect(cell(0, 3)).toContainText('work-based');
	await expect(cell(1, 2)).toHaveText('4');
});

test('a table is matched on pseudonyms, shown before anything changes, and filled in', async () => {
	await visit(page, `${people}?panel=table`);
	const table = panel('From a table');
	await table.getByLabel('File (.csv, .tsv, .xlsx)').setInputFiles({
		name: 'deelnemers.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from('Naam;Niveau;Opmerking\njayden;4;x\nDilan;4;\nNiemand;2;\nRomaisa;negen;\n')
	});
	await expect(table.getByText('3 rows belong to a participant')).toBeVisible();
	await expect(table.getByText('Niemand is nobody here')).toBeVisible();
	await expect(cell(2, 2)).toHaveText('2');
	await expectNoAxeViolations(page);
	await table.getByRole('button', { name: 'Fill in 2 cells' }).click();
	await expect(cell(0, 2)).toHaveText('4');
	await expect(cell(2, 2)).toHaveText('4');
	await expect(cell(3, 2)).toHaveText('2');
});

test('a special category is off until a lead says what people agreed to', async () => {
	await visit(page, people);
	await page.getByRole('link', { name: 'State the consent to turn on' }).click();
	const attributes = panel('Attributes');
	await expect(attributes).toBeVisible();
	await expectNoAxeViolations(page);
	await attributes.getByRole('link', { name: 'State the consent Disability or support need' }).click();
	await attributes
		.getByLabel('What did people agree to?')
		.fill('Ieder stemde in maart uitdrukkelijk in met het vastleggen hiervan.');
	await attributes.getByLabel('Each person concerned agreed explicitly.').check();
	await attributes.getByRole('button', { name: 'Turn on', exact: true }).click();
	await expect(
		attributes.getByText('Ieder stemde in maart uitdrukkelijk in met het vastleggen hiervan.')
	).toBeVisible();
	await expect(attributes.getByRole('button', { name: 'Turn off' })).toBeVisible();
	await expectNoAxeViolations(page);
});

test('consent is recorded for one person, and how long the material is kept for all', async () => {
	await visit(page, people);
	await cell(0, 0).click();
	const jayden = panel('Jayden');
	await jayden.getByLabel('material may be reused in other research').uncheck();
	await jayden.getByRole('button', { name: 'Record consent' }).click();
	await expect(jayden.getByText('Consent of 1 person recorded.')).toBeVisible();
	await page.reload();
	await expect(jayden.getByLabel('material may be reused in other research')).not.toBeChecked();
	await expectNoAxeViolations(page);
	await visit(page, `${people}?panel=retention`);
	await page.getByLabel('Keep up to and including').fill('2099-06-30');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByRole('link', { name: 'Kept until June 30, 2099' })).toBeVisible();
});

test('it is all there in Dutch, and at the width of a phone', async () => {
	const url = new URL(page.url()).origin;
	await page.context().addCookies([{ name: 'language', value: 'nl', url }]);
	await visit(page, people);
	await expect(page.getByRole('heading', { level: 1, name: 'Deelnemers' })).toBeVisible();
	await expectNoAxeViolations(page);
	await page.setViewportSize({ width: 390, height: 844 });
	await page.getByRole('link', { name: /^Jayden/ }).click();
	await expect(page.getByRole('heading', { name: 'Jayden' })).toBeVisible();
	await expectNoAxeViolations(page);
});
