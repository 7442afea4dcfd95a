import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { expectNoAxeViolations } from './expect-no-axe-violations.ts';
import { joinInOwnBrowser, makeFirstAccount, openExample, visit } from './people.ts';

test.use({ journey: 'codebook' });
test.describe.configure({ mode: 'serial' });

let lead: Page;
let coder: Page;
let project: string;

test.beforeAll(async ({ browser, application }) => {
	const context = await browser.newContext({
		baseURL: application.origin,
		locale: 'en-GB',
		reducedMotion: 'reduce',
		viewport: { width: 1440, height: 900 }
	});
	lead = await context.newPage();
	await makeFirstAccount(lead, application);
	project = await openExample(lead);
	coder = await joinInOwnBrowser(browser, lead, project, { name: 'Ilse Vos', role: 'coder' });
	await coder.setViewportSize({ width: 1440, height: 900 });
});

const codeLink = (page: Page, name: string) => page.locator('.codes a[data-code-id]', { hasText: name }).first();
async function openCode(page: Page, name: string): Promise<void> {
	await visit(page, `${project}/codebook`);
	await codeLink(page, name).click();
	await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
}

test('a code is moved with the keyboard alone, and brought back by undo', async () => {
	await visit(lead, `${project}/codebook`);
	const pesten = codeLink(lead, 'Pesten');
	await pesten.focus();
	await lead.keyboard.press('Alt+ArrowDown');
	await expect(lead.getByText(/^Pesten en buitensluiten: under Ongewenst gedrag, 2 of 8$/)).toBeVisible();
	await expect(pesten).toBeFocused();
	await lead.keyboard.press('Alt+ArrowRight');
	await expect(lead.getByText(/^Pesten en buitensluiten: under Verbaal geweld.*, 1 of 1$/)).toBeVisible();
	await expect(pesten).toBeFocused();
	await lead.keyboard.press('Alt+ArrowLeft');
	await expect(lead.getByText(/^Pesten en buitensluiten: under Ongewenst gedrag, 2 of 8$/)).toBeVisible();
	await expectNoAxeViolations(lead);
	for (let step = 0; step < 3; step += 1) {
		await Promise.all([lead.waitForResponse(/\/undo$/), lead.keyboard.press('u')]);
	}
	const names = lead.locator('.codes a[data-code-id] .word');
	await expect(names.nth(5)).toHaveText('Pesten en buitensluiten');
	await expect(names.nth(6)).toContainText('Verbaal geweld');
	await pesten.focus();
	await lead.keyboard.press('Alt+ArrowUp');
	await expect(lead.getByText('Pesten en buitensluiten cannot go further that way.')).toBeVisible();
});

test('a code is dragged under another', async () => {
	await visit(lead, `${project}/codebook`);
	await codeLink(lead, 'Pesten').dragTo(codeLink(lead, 'Discriminatie'));
	await expect(lead.getByText(/^Pesten en buitensluiten: under Discriminatie/)).toBeVisible();
	await lead.keyboard.press('u');
	await expect(lead.getByText('Undone', { exact: true })).toBeVisible();
});

test('the filter keeps what a code stands under', async () => {
	await visit(lead, `${project}/codebook`);
	await lead.keyboard.press('f');
	await lead.keyboard.type('pesten');
	await expect(codeLink(lead, 'Pesten')).toBeVisible();
	await expect(codeLink(lead, 'Veiligheidsbeleving')).toHaveCount(0);
});

test('a definition tells what it said when earlier codings were made', async () => {
	await openCode(lead, 'Pesten');
	await expect(lead.getByRole('link', { name: /Version 1/ })).toContainText('17 codings');
	await lead.getByRole('link', { name: /Version 1/ }).click();
	await expect(lead.locator('del', { hasText: 'offline' })).toBeVisible();
	await expect(lead.locator('ins', { hasText: 'levenden lijve' })).toBeVisible();
	await expectNoAxeViolations(lead);
});

test('two people who change one code both see what the other wrote, and combine it', async () => {
	for (const page of [lead, coder]) {
		await openCode(page, 'Pesten');
		await page.getByRole('link', { name: 'Edit' }).click();
	}
	await lead.getByLabel('Example', { exact: true }).fill('Ze lieten hem elke pauze alleen zitten.');
	await lead.getByRole('button', { name: 'Save' }).click();
	await expect(lead.getByText('Ze lieten hem elke pauze alleen zitten.')).toBeVisible();
	await coder.getByLabel('Example', { exact: true }).fill('Elke dag dezelfde grap.');
	await coder.getByRole('button', { name: 'Save' }).click();
	await expect(coder.getByRole('alert')).toContainText('Marijke de Leeuw changed this code meanwhile');
	await expect(coder.getByText('Elke dag dezelfde grap.')).toBeVisible();
	await expectNoAxeViolations(coder);
	await coder.getByRole('button', { name: 'Combine' }).click();
	await coder.getByRole('button', { name: 'Save the combined words' }).click();
	await expect(coder.getByText(/Ze lieten hem elke pauze alleen zitten\.\s+Elke dag dezelfde grap\./)).toBeVisible();
	await expect(coder.getByRole('link', { name: /Version 4/ })).toContainText('Ilse Vos');
});

test('a nearly equal name is warned of while it is typed', async () => {
	await visit(coder, `${project}/codebook?do=add`);
	await coder.getByLabel('Name').fill('Pestén en buitensluiten');
	await expect(coder.getByText('Almost the same name elsewhere')).toBeVisible();
});

test('a coder sees own counts only, and is offered no merge', async () => {
	await openCode(coder, 'Pesten');
	await expect(coder.getByRole('link', { name: 'Split' })).toBeVisible();
	await expect(coder.getByRole('link', { name: 'Merge' })).toHaveCount(0);
	const merge = await coder.goto(
		`${coder.url()}&do=merge&from=${await codeLink(coder, 'Discriminatie').getAttribute('data-code-id')}`
	);
	expect(await merge?.text()).not.toContain('stand alone');
});

test('a coder codes, splits a code passage by passage with the keyboard, and undoes it in one step', async () => {
	await visit(coder, `${project}/transcripts`);
	await coder.waitForURL(/\/transcripts\/[\w-]{36}/);
	await expect(coder.locator('html')).toHaveAttribute('data-hydrated', '');
	for (const turn of [2, 4, 6]) {
		await coder.locator(`#turn-${turn}`).focus();
		await coder.locator(`#turn-${turn}`).click();
		await coder.keyboard.press('Enter');
		await coder.keyboard.press('c');
		await coder.keyboard.type('Pesten');
		await coder.keyboard.press('Enter');
	}
	await openCode(coder, 'Pesten');
	await coder.getByRole('link', { name: 'Split' }).click();
	await coder.getByLabel('Name of the new code').fill('Uitlachen');
	await coder.getByRole('button', { name: 'Make it and begin' }).click();
	await expect(coder.getByText(/^1 of \d+$/)).toBeVisible();
	await expectNoAxeViolations(coder);
	for (const key of ['2', '3', '1']) await coder.keyboard.press(key);
	await expect(coder.getByText('Stay: 1 · go: 1 · both: 1')).toBeVisible();
	await coder.getByRole('button', { name: 'Split', exact: true }).click();
	await expect(coder.getByRole('heading', { level: 2, name: 'Uitlachen' })).toBeVisible();
	await expect(codeLink(coder, 'Uitlachen')).toContainText('2');
	await expect(codeLink(coder, 'Pesten')).toContainText('2');
	await coder.keyboard.press('u');
	await expect(codeLink(coder, 'Pesten')).toContainText('3');
	await expect(codeLink(coder, 'Uitlachen')).toContainText('0');
});

test('codings made under an older definition are looked at again with the keyboard', async () => {
	await openCode(lead, 'Pesten');
	await lead.keyboard.press('e');
	await lead.getByLabel('Means').fill('Herhaald kleineren waar mensen elkaar treffen.');
	await lead.getByRole('button', { name: 'Save' }).click();
	await openCode(coder, 'Pesten');
	await coder.getByRole('link', { name: /Look again at 3 older codings/ }).click();
	await expect(coder.locator('ins').first()).toBeVisible();
	await expectNoAxeViolations(coder);
	await coder.keyboard.press('1');
	await expect(coder.getByText('1 of 2')).toBeVisible();
	await coder.keyboard.press('3');
	await expect(coder.getByText('1 of 1')).toBeVisible();
	const other = coder.getByLabel('The other code');
	const label = (await other.locator('option').allTextContents()).find((one) => one.endsWith('› Uitlachen'));
	await other.selectOption({ label: label ?? '' });
	await coder.getByRole('button', { name: 'Another code' }).click();
	await expect(coder.getByText('All your codings of this code')).toBeVisible();
});

test('merging tells what becomes of overlaps, is one act, and is undone as one', async () => {
	await openCode(lead, 'Discriminatie');
	const before = await codeLink(lead, 'Discriminatie').textContent();
	await lead.getByRole('link', { name: 'Merge' }).click();
	const from = lead.getByLabel('Code that goes');
	const label =
		(await from.locator('option').allTextContents()).find((one) => one.endsWith('Pesten en buitensluiten')) ?? '';
	await from.selectOption({ label });
	await expect(lead.getByText('stand alone')).toBeVisible();
	await expectNoAxeViolations(lead);
	await lead.getByLabel('Add what Pesten en buitensluiten means').check();
	await lead.getByRole('button', { name: 'Merge', exact: true }).click();
	await expect(lead.locator('.codes section a', { hasText: 'Pesten' })).toBeVisible();
	await expect(
		lead.getByText('Pesten en buitensluiten: Herhaald kleineren waar mensen elkaar treffen.').first()
	).toBeVisible();
	await lead.keyboard.press('u');
	await expect(lead.getByText('Undone', { exact: true })).toBeVisible();
	await expect(codeLink(lead, 'Pesten')).toBeVisible();
	expect(await codeLink(lead, 'Discriminatie').textContent()).toBe(before);
});

test('the room speaks Dutch, and fits a telephone', async ({ browser, application }) => {
	const state = await lead.context().storageState();
	const context = await browser.newContext({
		baseURL: application.origin,
		storageState: state,
		reducedMotion: 'reduce',
		viewport: { width: 390, height: 844 }
	});
	const page = await context.newPage();
	await context.request.post('/preferences', {
		headers: { origin: application.origin },
		form: { language: 'nl', to: '/' }
	});
	await visit(page, `${project}/codebook`);
	await codeLink(page, 'Pesten').click();
	await expect(page.getByText('Wat stond er toen deze codering werd gemaakt?')).toBeVisible();
	await page.getByRole('link', { name: /Versie 1/ }).click();
	await expect(page.locator('del').first()).toBeVisible();
	await expectNoAxeViolations(page);
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(overflow).toBeLessThanOrEqual(0);
	await context.close();
});
