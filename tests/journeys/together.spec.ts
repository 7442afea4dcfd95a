import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectNoAxeViolations } from './expect-no-axe-violations.ts';
import { joinInOwnBrowser, makeFirstAccount, openExample, visit } from './people.ts';
import { startApplication, type RunningApplication } from './start-application.ts';

test.describe.configure({ mode: 'serial' });

let folder: string;
let application: RunningApplication;
let project: string;
let transcript: string;
let lead: Page;
let coder: Page;

const within = { timeout: 2000 };
const marksOf = (page: Page, turn: number) => page.locator(`#turn-${turn} mark.c`);
const saved = (page: Page) => expect(page.locator('.saved')).toContainText('Saved');

/** A second window of the lead, so that the first stays where it is. */
const leadAgain = () => lead.context().newPage();

/** The same program again, on the same data and the same port. */
const startAgain = () => startApplication({ DUIDING_DATA_DIR: folder, PORT: new URL(application.origin).port });

async function inNewBrowser(browser: Browser): Promise<Page> {
	const context = await browser.newContext({
		baseURL: application.origin,
		locale: 'en-GB',
		viewport: { width: 1440, height: 900 },
		reducedMotion: 'reduce'
	});
	return context.newPage();
}

/** With the arrow keys, as a coder does. */
async function goTo(page: Page, turn: number) {
	await page.locator('#turn-1').focus();
	for (let step = 0; step < 120; step += 1) {
		const here = await page.evaluate(() => Number(document.activeElement?.id.replace('turn-', '')));
		if (here === turn) return;
		await page.keyboard.press(here < turn ? 'ArrowDown' : 'ArrowUp');
		await page.waitForFunction((was) => document.activeElement?.id !== `turn-${was}`, here);
	}
	throw new Error(`The keyboard does not come to turn ${turn}`);
}

/** Puts a code on the first sentence of a turn: the first that is found by these letters, or with `1` the last one used. */
async function code(page: Page, turn: number, letters?: string) {
	await goTo(page, turn);
	await page.keyboard.press('Enter');
	if (letters === undefined) return page.keyboard.press('1');
	await page.keyboard.press('c');
	await page.keyboard.type(letters);
	await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
	await page.keyboard.press('Enter');
}

test.beforeAll(async ({ browser }) => {
	folder = await mkdtemp(join(tmpdir(), 'duiding-together-'));
	application = await startApplication({ DUIDING_DATA_DIR: folder });
	lead = await inNewBrowser(browser);
	await makeFirstAccount(lead, application);
	project = await openExample(lead);
	coder = await joinInOwnBrowser(browser, lead, project, { name: 'Iris Vos', role: 'coder' });
	await coder.setViewportSize({ width: 1440, height: 900 });
	await visit(coder, `${project}/transcripts`);
	transcript = new URL(coder.url()).pathname;
	await visit(lead, `${transcript}?layer=own`);
	await lead.getByRole('link', { name: 'Show the codes of Iris Vos' }).click();
	await expect(lead.getByRole('link', { name: 'Hide the codes of Iris Vos' })).toBeVisible();
});

test.afterAll(async () => {
	expect(await application.stop()).toBe(0);
	await rm(folder, { recursive: true, force: true });
});

test('each sees that the other is here', async () => {
	await expect(lead.getByText('Iris Vos is here')).toBeAttached(within);
	await expect(coder.getByText('Marijke de Leeuw is here')).toBeAttached(within);
	await expectNoAxeViolations(lead);
});

test('a lead sees a coder’s coding within two seconds, and keeps the selection and the place', async () => {
	await goTo(lead, 20);
	await lead.keyboard.press('Enter');
	const selected = await lead.locator('blockquote').innerText();
	const place = () => lead.locator('#turn-20').evaluate((turn) => Math.round(turn.getBoundingClientRect().top));
	const before = await place();
	await code(coder, 19, 'voelt zich vei');
	await expect(marksOf(lead, 19)).toHaveCount(1, within);
	expect(await place()).toBe(before);
	await expect(lead.locator('blockquote')).toHaveText(selected);
	await expect(lead.locator('#turn-20')).toBeFocused();
	await coder.keyboard.press('u');
	await expect(marksOf(lead, 19)).toHaveCount(0, within);
	await coder.keyboard.press('Shift+u');
	await expect(marksOf(lead, 19)).toHaveCount(1, within);
});

test('another window of the same coder keeps up', async () => {
	const second = await coder.context().newPage();
	await visit(second, transcript);
	await code(coder, 5);
	await expect(marksOf(second, 5)).toHaveCount(1, within);
	await second.close();
});

test('a coder’s stream and page carry no trace of what the lead codes', async () => {
	const cookies = await coder.context().cookies();
	const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
	const ending = new AbortController();
	const id = transcript.split('/').at(-1) ?? '';
	const response = await fetch(`${application.origin}${project}/live?transcript=${id}`, {
		headers: { cookie },
		signal: ending.signal
	});
	expect(response.headers.get('content-type')).toBe('text/event-stream');
	let heard = '';
	const reading = (async () => {
		const decoder = new TextDecoder();
		for await (const piece of response.body ?? []) heard += decoder.decode(piece, { stream: true });
	})().catch(() => undefined);
	await expect.poll(() => heard).toContain('event: presence');
	await code(lead, 6, 'voelt zich vei');
	await saved(lead);
	// What is told later than this would have come later than the lead's coding.
	await code(coder, 7);
	await expect.poll(() => heard).toContain('apply-code');
	ending.abort();
	await reading;
	const events = [...heard.matchAll(/^data: (\{.+)$/gm)].map(([, told = '']) => told);
	expect(events).toHaveLength(1);
	expect(events[0]).toContain('"memberId"');
	const presence = /event: presence\ndata: (.+)/.exec(heard)?.[1] ?? '';
	const leadId = /"memberId":"([^"]+)","name":"Marijke de Leeuw"/.exec(presence)?.[1];
	expect(leadId).toBeDefined();
	expect(events.join()).not.toContain(leadId);
	await expect(marksOf(coder, 6)).toHaveCount(0);
});

test('a code that a coder adds stands in the lead’s codebook, with nothing lost', async () => {
	await goTo(lead, 20);
	await lead.keyboard.press('Enter');
	const selected = await lead.locator('blockquote').innerText();
	await goTo(coder, 8);
	for (const key of ['Enter', 'c']) await coder.keyboard.press(key);
	await coder.keyboard.type('Zelfspot');
	await coder.keyboard.press('Shift+Enter');
	await expect(
		lead
			.getByRole('button', { name: /Zelfspot/ })
			.or(lead.getByText('Zelfspot'))
			.first()
	).toBeAttached(within);
	await expect(lead.locator('blockquote')).toHaveText(selected);
});

test('what is coded without a network is kept in the browser, through a closed window, and saved once', async () => {
	await coder.context().setOffline(true);
	for (const turn of [21, 22, 23]) await code(coder, turn);
	const notice = coder.locator('.notice');
	await expect(notice).toContainText(
		'Not saved. Your last 3 codes are kept on this computer and will be sent when the connection returns.'
	);
	await expectNoAxeViolations(coder);
	await coder.keyboard.press('u');
	await expect(coder.locator('.message')).toContainText('There is no connection to the server just now');
	const context = coder.context();
	await Promise.all([coder.waitForEvent('close'), coder.close({ runBeforeUnload: true })]);
	await context.setOffline(false);
	coder = await context.newPage();
	await visit(coder, `${project}/codebook`);
	for (const turn of [21, 22, 23]) await expect(marksOf(lead, turn)).toHaveCount(1);
	await visit(coder, transcript);
	await coder.locator('#turn-22').focus();
	for (const turn of [21, 22, 23]) await expect(coder.locator(`#turn-${turn} svg g`)).toHaveCount(1);
	await expect(coder.locator('.notice')).toBeEmpty();
});

test('a server that stops and starts again costs nothing: acts are sent, and the others hear of them', async () => {
	expect(await application.stop()).toBe(0);
	await code(coder, 18);
	await expect(coder.locator('.notice')).toContainText('Your last code is kept on this computer');
	application = await startAgain();
	await coder.getByRole('button', { name: 'Try now' }).click();
	await saved(coder);
	await expect(marksOf(lead, 18)).toHaveCount(1);
});

test('what the server refuses is taken back and said', async () => {
	await coder.context().setOffline(true);
	await code(coder, 13, 'Zelfspot');
	await expect(coder.locator('.notice')).toContainText('Your last code');
	const codebook = await lead.context().newPage();
	await visit(codebook, `${project}/codebook`);
	await codebook.getByRole('link', { name: 'Zelfspot' }).click();
	await codebook.getByRole('button', { name: 'Archive' }).click();
	await expect(codebook.getByText('Archived').first()).toBeVisible();
	await codebook.close();
	await coder.context().setOffline(false);
	await expect(coder.locator('.notice')).toContainText('That code has been archived');
	await expect(marksOf(coder, 13)).toHaveCount(0);
	await coder.locator('.notice').getByRole('button', { name: 'OK' }).click();
	await expect(coder.locator('.notice')).toBeEmpty();
});

test('when somebody else signs in, acts of the first wait for the first', async ({ browser }) => {
	const page = await joinInOwnBrowser(browser, await leadAgain(), project, { name: 'Teun de Wit', role: 'coder' });
	await visit(page, transcript);
	await page.context().setOffline(true);
	await code(page, 14, 'voelt zich vei');
	await expect(page.locator('.notice')).toContainText('Your last code is kept');
	const own = await page.context().cookies();
	await page.context().addCookies(await coder.context().cookies());
	await page.context().setOffline(false);
	await expect(page.locator('.notice')).toContainText('will be sent when you are signed in here again');
	await expect(marksOf(coder, 14)).toHaveCount(0);
	await page.context().addCookies(own);
	await page.getByRole('button', { name: 'Try now' }).click();
	await saved(page);
	await page.context().close();
});

test('signing out says what is not saved and leaves nothing of it in the browser', async () => {
	await coder.route('**/coding-acts', (route) => route.abort());
	await code(coder, 15, 'voelt zich vei');
	await expect(coder.locator('.notice')).toContainText('Your last code is kept');
	await visit(coder, '/account');
	await expect(coder.getByText('One code has not been saved yet.')).toBeVisible();
	await coder.getByRole('button', { name: 'Sign out' }).click();
	await coder.waitForURL('**/sign-in');
	expect(await coder.evaluate(() => localStorage.length)).toBe(0);
});

test('the notice is in Dutch too', async () => {
	const page = await lead.context().newPage();
	await visit(page, '/projects');
	await page
		.getByRole('button', { name: /NL|Nederlands/ })
		.first()
		.click();
	await visit(page, transcript);
	await page.context().setOffline(true);
	await goTo(page, 16);
	for (const key of ['Enter', '1']) await page.keyboard.press(key);
	await expect(page.locator('.notice')).toContainText(
		'Niet opgeslagen. Je laatste code wordt op deze computer bewaard en verstuurd zodra de verbinding terug is.'
	);
	await expectNoAxeViolations(page);
	await page.context().setOffline(false);
	await expect(page.locator('.notice')).toBeEmpty();
	await page.close();
});
