import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { expectNoAxeViolations } from './expect-no-axe-violations.ts';
import { makeFirstAccount, openExample, visit } from './people.ts';

test.use({ journey: 'workbench' });
test.describe.configure({ mode: 'serial' });

let page: Page;

test.beforeAll(async ({ browser, application }) => {
	const context = await browser.newContext({ baseURL: application.origin, viewport: { width: 1440, height: 900 } });
	page = await context.newPage();
	await makeFirstAccount(page, application);
	const project = await openExample(page);
	await visit(page, `${project}/transcripts`);
	await visit(page, `${new URL(page.url()).pathname}?layer=own`);
	await expect(page.getByRole('group', { name: 'Turn 2, Jayden' })).toBeVisible();
});

const marksOf = (turn: number) => page.locator(`#turn-${turn} mark.c`);
const message = () => page.locator('.message');

async function press(...keys: string[]) {
	for (const key of keys) await page.keyboard.press(key);
}

test('a coder marks a sentence with the keyboard alone', async () => {
	await page.locator('#turn-1').focus();
	await press('ArrowDown', 'Enter', 'c');
	await page.keyboard.type('voelt zich vei');
	await expect(page.getByRole('option', { name: 'Voelt zich veilig' })).toBeVisible();
	await press('Enter');
	await expect(marksOf(2)).toHaveText('Gewoon chill eigenlijk.');
	await expect(page.locator('.saved')).toContainText('Saved');
	await expect(page.locator('#turn-2 .names').getByText('Voelt zich veilig')).toBeVisible();
});

test('a number key puts a recent code on the next sentence, made longer by two words', async () => {
	await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter', 'Shift+ArrowRight', 'Shift+ArrowRight', '1');
	await expect(marksOf(5)).toHaveText('Ja, ik vind het ook wel prima. In mijn');
});

test('a second code may lie over the same words', async () => {
	await press('c');
	await page.keyboard.type('plaats');
	await press('Enter');
	await expect(page.locator('#turn-5 .names').getByText('Plaats of moment')).toBeVisible();
	await expect(page.locator('#turn-5 svg g')).toHaveCount(2);
});

test('the same code on the same words is refused with a sentence', async () => {
	await press('1');
	await expect(message()).toHaveText('This passage already carries that code.');
	await expect(page.locator('#turn-5 svg g')).toHaveCount(2);
});

test('words selected with the mouse become whole words', async () => {
	await press('Escape');
	const words = page.locator('#turn-3 .words');
	const box = await words.boundingBox();
	if (box === null) throw new Error('Turn 3 is not on the screen');
	await page.mouse.move(box.x + 75, box.y + 14);
	await page.mouse.down();
	await page.mouse.move(box.x + 140, box.y + 14, { steps: 6 });
	await page.mouse.up();
	await expect(page.getByRole('heading', { name: 'Selected passage' })).toBeVisible();
	const said = await page.locator('blockquote').innerText();
	expect(`${await words.innerText()} `).toContain(`${said.replace(/[.,?!]$/, '')}`);
	expect(said).toMatch(/^\S.*\S$/);
	await page.getByRole('button', { name: 'Sentence', exact: true }).click();
	await expect(page.locator('blockquote')).toHaveText('(lacht) De burgemeester.');
});

test('a new code can be made of what was typed', async () => {
	await press('c');
	await page.keyboard.type('Zelfspot');
	await press('Shift+Enter');
	await expect(marksOf(3)).toHaveText('(lacht) De burgemeester.');
	await expect(page.locator('#turn-3 .names').getByText('Zelfspot')).toBeVisible();
});

test('everything stands as it was after a reload', async () => {
	await expect(page.locator('.saved')).toContainText('Saved');
	const before = await page.locator('.turns mark.c').allInnerTexts();
	await visit(page, page.url());
	await expect(page.locator('#turn-5 svg g')).toHaveCount(2);
	expect(await page.locator('.turns mark.c').allInnerTexts()).toEqual(before);
});

test('undo takes back act after act, also after a reload', async () => {
	await page.locator('#turn-2').focus();
	await press('u');
	await expect(marksOf(3)).toHaveCount(0);
	// The code that was made of what was typed goes too, and with the next step the coding before it.
	await press('u');
	await expect(page.getByRole('complementary', { name: 'Codebook' }).getByText('Zelfspot')).toHaveCount(0);
	await press('u');
	await expect(page.locator('#turn-5 svg g')).toHaveCount(1);
	await expect(message()).toHaveText('Undone');
});

test('N goes to the next coded passage and Backspace takes its code off', async () => {
	await page.locator('#turn-1').focus();
	await press('n');
	await expect(page.locator('#turn-2')).toBeFocused();
	await press('Backspace');
	await expect(marksOf(2)).toHaveCount(0);
	await press('u');
	await expect(marksOf(2)).toHaveCount(1);
});

test('what could not be sent is kept and sent when the connection returns', async () => {
	await page.context().setOffline(true);
	await press('ArrowDown', 'ArrowDown', 'Enter', '1');
	await expect(page.locator('.saved')).toContainText('Not saved: 1');
	await page.context().setOffline(false);
	await expect(page.locator('.saved')).toContainText('Saved');
	await visit(page, page.url());
	await expect(marksOf(4)).toHaveCount(1);
});

test('a lead can look at another coder’s layer, told apart by initials', async () => {
	await page.getByRole('link', { name: 'Show the codes of Teun Visser' }).click();
	await expect(page.locator('.margin .name', { hasText: 'TV · ' }).first()).toBeVisible();
	await page.getByRole('link', { name: 'Hide the codes of Teun Visser' }).click();
	await expect(page.locator('.margin .name', { hasText: 'TV · ' })).toHaveCount(0);
});

test('a transcript can be marked as read, and not read after all', async () => {
	await page.getByRole('button', { name: 'Mark as read' }).click();
	await expect(page.getByText('You marked this transcript as read')).toBeInViewport();
	await page.getByRole('button', { name: 'Not read to the end after all' }).click();
	await expect(page.getByRole('button', { name: 'Mark as read' })).toBeVisible();
});

test('the workbench with a passage selected is accessible', async () => {
	await page.locator('#turn-2').focus();
	await press('n', 'c');
	await page.keyboard.type('mel');
	await expectNoAxeViolations(page);
	await press('Escape', '?');
	await expect(page.getByRole('dialog')).toBeVisible();
	await expectNoAxeViolations(page);
});
