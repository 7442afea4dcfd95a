import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { expectNoAxeViolations } from './expect-no-axe-violations.ts';
import { makeFirstAccount, openExample, visit } from './people.ts';

test.use({ journey: 'coding' });
test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

let page: Page;
let transcript: string;

test.beforeAll(async ({ browser, application }) => {
	const context = await browser.newContext({ baseURL: application.origin, viewport: { width: 1440, height: 900 } });
	page = await context.newPage();
	await makeFirstAccount(page, application);
	const project = await openExample(page);
	await visit(page, `${project}/transcripts`);
	transcript = `${new URL(page.url()).pathname}?layer=own`;
	await visit(page, transcript);
	await page.locator('#turn-1').focus();
});

const marksOf = (turn: number) => page.locator(`#turn-${turn} mark.c`);
const namesOf = (turn: number) => page.locator(`#turn-${turn} .names li`);
const message = () => page.locator('.message');

async function press(...keys: string[]) {
	for (const key of keys) await page.keyboard.press(key);
}

async function goToTurn(turn: number) {
	await press('Escape');
	await page.locator(`#turn-${turn}`).focus();
	await page.evaluate((number) => document.querySelector<HTMLElement>(`#turn-${number} .number`)?.click(), turn);
}

test('several codes are put on a passage in one go, and taken back as one step', async () => {
	await goToTurn(2);
	await press('Enter', 'c');
	await page.keyboard.type('voelt zich vei');
	await press('Control+Enter');
	await page.keyboard.type('plaats');
	await press('Enter');
	await expect(namesOf(2)).toHaveText(['Voelt zich veilig', 'Plaats of moment']);
	await press('u');
	await expect(namesOf(2)).toHaveCount(0);
	await press('Shift+U');
	await expect(namesOf(2)).toHaveCount(2);
});

test('the picker says what a code means, what it is not for, and what two passages said', async () => {
	await press('c');
	await page.keyboard.type('voelt zich onv');
	const details = page.getByRole('region', { name: 'Voelt zich onveilig' });
	await expect(details).toContainText('Not for');
	await expect(details.getByRole('listitem')).toHaveCount(2);
	await press('Escape');
});

test('a name that nearly is a code is warned of before it becomes one', async () => {
	await press('c');
	await page.keyboard.type('voelt zich veilih');
	await expect(page.getByText('There is a code that looks like it: Voelt zich veilig')).toBeVisible();
	await press('Escape');
});

test('a code takes the place of another', async () => {
	await goToTurn(5);
	await press('Enter', '1', 'r');
	await page.keyboard.type('materieel');
	await press('Enter');
	await expect(namesOf(5)).toHaveText(['Materieel geweld']);
});

test('an end moves by a word, and a coding is split and joined again', async () => {
	await press('n', 'p', 'n');
	await goToTurn(5);
	await press('Enter');
	const said = 'Ja, ik vind het ook wel prima.';
	await expect(marksOf(5)).toHaveText([said]);
	await page.locator('#turn-5 .names li').click();
	await press(']');
	await expect(marksOf(5)).toHaveText([`${said} In`]);
	await press('}');
	await expect(marksOf(5)).toHaveText(['Ja, ik vind het ook wel prima']);
	await page
		.getByRole('complementary', { name: /passage/ })
		.getByRole('button', { name: 'Split' })
		.click();
	await expect(message()).toHaveText('Select where the second part begins, then split.');
	await goToTurn(5);
	await press('Enter', '{', '{', 's');
	await expect(page.locator('#turn-5 svg g')).toHaveCount(2);
	await press('u');
	await expect(page.locator('#turn-5 svg g')).toHaveCount(1);
});

test('the same code on words that meet it makes one longer coding, never two', async () => {
	await goToTurn(5);
	await press('Enter', 'Shift+ArrowRight', 'Shift+ArrowRight', '1');
	await expect(page.locator('#turn-5 svg g')).toHaveCount(1);
	await expect(marksOf(5)).toHaveText(['Ja, ik vind het ook wel prima. In mijn']);
});

test('a coding is an exemplar, or doubtful, and stays so after a reload', async () => {
	await press('e', 'o');
	const inspector = page.getByRole('complementary', { name: /passage/ });
	await expect(inspector.getByText('Exemplar', { exact: true }).first()).toBeVisible();
	await visit(page, transcript);
	await goToTurn(5);
	await press('Enter');
	await expect(page.getByRole('button', { name: 'Exemplar', pressed: true })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Doubtful', pressed: true })).toBeVisible();
});

test('codes are copied to another passage', async () => {
	await press('y');
	await goToTurn(7);
	await press('Enter', 'Shift+Y');
	await expect(namesOf(7)).toHaveText(['Materieel geweld']);
});

test('a passage reaches over turns by keyboard, and its words become a code', async () => {
	await goToTurn(8);
	await press('Shift+ArrowDown', 'Shift+ArrowDown');
	await expect(page.locator('#turn-9 mark.sel-p')).toHaveCount(1);
	await goToTurn(8);
	await press('Enter', 'v');
	await expect(namesOf(8)).toHaveCount(1);
});

test('a memo is written beside the passage and stands there after a reload', async () => {
	await goToTurn(5);
	await press('Enter', 'm');
	await page.getByRole('textbox', { name: /memo|comment/i }).fill('Hier zit de drempel.');
	await press('Control+Enter');
	await expect(page.getByText('Hier zit de drempel.')).toBeVisible();
	await expect(page.getByRole('textbox', { name: /memo|comment/i })).toHaveCount(0);
	await visit(page, transcript);
	await goToTurn(5);
	await press('Enter');
	await expect(page.getByText('Hier zit de drempel.')).toBeVisible();
});

test('every act is within reach of the palette, and every place', async () => {
	await press('Control+k');
	await page.keyboard.type('dim what');
	await press('Enter');
	await expect(page.locator('.turns.backlit')).toHaveCount(1);
	await press('d');
	await expect(page.locator('.turns.backlit')).toHaveCount(0);
	await press('Control+k');
	await page.keyboard.type('FG4');
	await expect(page.getByRole('option', { name: 'FG4 Docenten Transcripts' })).toBeVisible();
	await expectNoAxeViolations(page);
	await press('Escape');
});

test('a key can be another one, and keys of one character can be switched off', async () => {
	await press('?');
	const dialog = page.getByRole('dialog', { name: 'All keys' });
	await dialog.getByRole('button', { name: 'Choose another key: dim what is coded' }).click();
	await press('z');
	await expect(dialog.getByText('Z now does this: dim what is coded.')).toBeVisible();
	await expectNoAxeViolations(page);
	await press('Escape');
	await press('z');
	await expect(page.locator('.turns.backlit')).toHaveCount(1);
	await press('z', '?');
	await dialog.getByRole('checkbox', { name: /Keys of one character/ }).uncheck();
	await press('Escape');
	await press('z');
	await expect(page.locator('.turns.backlit')).toHaveCount(0);
	await visit(page, transcript);
	await press('z');
	await expect(page.locator('.turns.backlit')).toHaveCount(0);
	await press('Control+k');
	await page.keyboard.type('all keys');
	await press('Enter');
	await dialog.getByRole('checkbox', { name: /Keys of one character/ }).check();
	await press('Escape');
});

test('it is all there in Dutch', async () => {
	await page.context().addCookies([{ name: 'language', value: 'nl', url: new URL(page.url()).origin }]);
	await visit(page, transcript);
	await press('?');
	await expect(page.getByRole('dialog', { name: 'Alle toetsen' })).toContainText('codering splitsen bij de selectie');
	await press('Escape');
	await expectNoAxeViolations(page);
});
