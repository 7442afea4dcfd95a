import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { expectNoAxeViolations } from './expect-no-axe-violations.ts';
import { makeFirstAccount, openExample, visit } from './people.ts';

test.use({ journey: 'conversation' });
test.describe.configure({ mode: 'serial' });

let page: Page;
let project: string;
let transcript: string;

test.beforeAll(async ({ browser, application }) => {
	const context = await browser.newContext({ baseURL: application.origin, viewport: { width: 1440, height: 900 } });
	page = await context.newPage();
	await makeFirstAccount(page, application);
	project = await openExample(page);
});

const marks = () => page.getByRole('group', { name: /What turn \d+ does/ });
const slider = () => page.getByRole('slider', { name: 'Place in the conversation' });

test('a question is put in the guide, and leads to its turn from the picture of the conversation', async () => {
	await visit(page, `${project}/guide`);
	const line = page.getByRole('listitem').filter({
		has: page.getByRole('combobox', { name: 'Question asked at turn 1', exact: true })
	});
	await line.getByRole('button', { name: 'Make this a question' }).click();
	await expect(line.getByRole('combobox')).not.toHaveValue('');
	await visit(page, `${project}/conversation`);
	await expect(page).toHaveURL(/\/transcripts\/[\w-]+\/conversation/);
	transcript = new URL(page.url()).pathname.replace('/conversation', '');
	await expect(page.getByRole('heading', { name: 'How the conversation went' })).toBeVisible();
	await expectNoAxeViolations(page);
});

test('the picture shows who speaks and what came up by itself, with one speaker lit and another hidden by keys', async () => {
	const speakers = page.getByRole('table', { name: 'Who speaks when, and how much' });
	const rows = speakers.getByRole('row');
	await expect(rows.nth(1)).toContainText('Moderator');
	const light = rows.nth(2).getByRole('button', { name: /light up/ });
	await light.focus();
	await page.keyboard.press('Enter');
	await expect(light).toHaveAttribute('aria-pressed', 'true');
	const hide = rows.nth(3).getByRole('button', { name: /^Hide / });
	await hide.focus();
	await page.keyboard.press('Enter');
	await expect(rows.nth(3).getByRole('button', { name: /^Show / })).toBeFocused();
	await expect(page.getByRole('table', { name: 'Codes', exact: true }).getByText('spontaneous').first()).toBeVisible();
	await expect(page.getByRole('region', { name: 'Who follows whom' })).toContainText('Moderator');
	await expectNoAxeViolations(page);
});

test('a first mention leads to its turn in the transcript', async () => {
	const mention = page.getByRole('table', { name: 'Codes', exact: true }).getByRole('link').first();
	await mention.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?turn=\d+$/);
	const turn = new URL(page.url()).searchParams.get('turn');
	await expect(marks()).toHaveAccessibleName(`What turn ${turn} does`);
});

test('a turn is marked with X and a letter, pointed at another turn, and unmarked by undoing', async () => {
	await visit(page, `${transcript}?turn=5`);
	await expect(marks()).toHaveAccessibleName('What turn 5 does');
	await page.keyboard.press('x');
	await page.keyboard.press('b');
	await expect(marks().getByRole('button', { name: 'builds on' })).toHaveAttribute('aria-pressed', 'true');
	const number = marks().getByRole('spinbutton', { name: 'builds on: Number of the answered turn' });
	await number.fill('2');
	await number.press('Tab');
	await expect(marks().getByRole('combobox', { name: 'builds on: answers' })).toHaveValue('2');
	await number.fill('9');
	await number.press('Tab');
	await expect(page.getByText('A turn answers what was said before it.')).toBeVisible();
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
	await expect(marks().getByRole('combobox', { name: 'builds on: answers' })).toHaveValue('2');
	await expectNoAxeViolations(page);
	await page.locator('#turn-5').focus();
	await page.keyboard.press('u');
	await expect(marks().getByRole('combobox', { name: 'builds on: answers' })).not.toHaveValue('2');
	await page.keyboard.press('u');
	await expect(marks().getByRole('button', { name: 'builds on' })).toHaveAttribute('aria-pressed', 'false');
	await page.keyboard.press('Shift+U');
	await expect(marks().getByRole('button', { name: 'builds on' })).toHaveAttribute('aria-pressed', 'true');
});

test('the timeline travels through the conversation by keys and by a click, and goes away with T', async () => {
	await visit(page, transcript);
	await slider().focus();
	await page.keyboard.press('End');
	const last = await slider().getAttribute('aria-valuemax');
	await expect(slider()).toHaveAttribute('aria-valuenow', last ?? '');
	await expect(page.locator(`#turn-${last}`)).toBeInViewport();
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowRight');
	await expect(slider()).toHaveAttribute('aria-valuenow', '2');
	await expect(slider()).toHaveAttribute('aria-valuetext', /^turns 1 to \d+ of \d+, around turn 2, /);
	const box = await slider().boundingBox();
	await slider().click({ position: { x: (box?.width ?? 0) * 0.5, y: 20 } });
	await expect(page.locator('#turn-1')).not.toBeInViewport();
	await page.locator('#turn-1').focus();
	await page.keyboard.press('t');
	await expect(slider()).toHaveCount(0);
	await page.keyboard.press('t');
	await expect(slider()).toBeVisible();
});

test('het gesprek staat er ook in het Nederlands', async ({ browser, application }) => {
	const state = await page.context().storageState();
	const context = await browser.newContext({ baseURL: application.origin, locale: 'nl-NL', storageState: state });
	await context.addCookies([{ name: 'language', value: 'nl', url: application.origin }]);
	const dutch = await context.newPage();
	await visit(dutch, `${transcript}/conversation?across=turns`);
	await expect(dutch.getByRole('heading', { name: 'Hoe het gesprek verliep' })).toBeVisible();
	await expect(dutch.getByRole('heading', { name: 'Wie volgt op wie' })).toBeVisible();
	await expectNoAxeViolations(dutch);
	await visit(dutch, transcript);
	await expect(dutch.getByRole('slider', { name: 'Plaats in het gesprek' })).toBeVisible();
	await expectNoAxeViolations(dutch);
	await context.close();
});
