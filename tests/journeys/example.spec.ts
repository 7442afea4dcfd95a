import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { expectNoAxeViolations } from './expect-no-axe-violations.ts';
import { makeFirstAccount, openExample, visit } from './people.ts';

test.use({ journey: 'example' });
test.describe.configure({ mode: 'serial' });

let page: Page;
let project: string;

test.beforeAll(async ({ browser, application }) => {
	const context = await browser.newContext({ baseURL: application.origin, viewport: { width: 1440, height: 900 } });
	page = await context.newPage();
	await makeFirstAccount(page, application);
	project = await openExample(page);
});

const rooms = [
	{ path: '', heading: 'Veilig op het mbo, zes gesprekken', content: 'Studenten niveau 3 en 4' },
	{ path: '/participants', heading: 'Participants', content: 'Rochelle' },
	{ path: '/settings', heading: 'Members and rules', content: 'Safae El Amrani' },
	{ path: '/import', heading: 'Bring in transcripts', content: 'Drop files here' },
	{ path: '/transcripts', heading: 'Studenten niveau 2', content: 'ik ben net de burgemeester' },
	{ path: '/guide', heading: 'Topic guide', content: 'hoe is het om hier op school' },
	{ path: '/codebook', heading: 'Codebook', content: 'Veiligheidsbeleving' },
	{ path: '/agreement', heading: 'Do we read the same thing?', content: 'Beleid en cultuur' },
	{ path: '/crosstab', heading: 'Who raises what', content: 'Drempels om te melden' },
	{ path: '/findings', heading: 'Findings', content: 'just under 81%' },
	{ path: '/joint-display', heading: 'Where talk and survey meet', content: 'Veilig, met een randje' },
	{ path: '/quotes', heading: 'Quotes', content: 'Ik kom binnen, ik ken iedereen' }
] as const;

for (const { path, heading, content } of rooms) {
	test(`the example shows its content on ${path === '' ? 'the overview' : path}, and says that it is invented`, async () => {
		await visit(page, project + path);
		await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
		await expect(page.getByText(content).first()).toBeVisible();
		await expect(page.getByText('Invented example')).toBeVisible();
		await expect(page.locator('h1')).toHaveCount(1);
	});
}

const looks = [
	{ language: 'en', theme: 'light' },
	{ language: 'en', theme: 'dark' },
	{ language: 'nl', theme: 'light' },
	{ language: 'nl', theme: 'dark' }
] as const;

for (const { language, theme } of looks) {
	test(`every room of the example is accessible in ${language}, ${theme}`, async () => {
		test.setTimeout(240_000);
		await look(language, theme);
		for (const { path } of rooms) {
			await visit(page, project + path);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
			await expectNoAxeViolations(page);
		}
		await visit(page, '/projects');
		await expectNoAxeViolations(page);
		await visit(page, '/account');
		await expectNoAxeViolations(page);
	});
}

test('every room reflows at 320 pixels without scrolling sideways', async () => {
	await look('en', 'light');
	await page.setViewportSize({ width: 320, height: 640 });
	const tooWide: string[] = [];
	for (const path of [...rooms.map((room) => project + room.path), '/projects', '/account']) {
		await visit(page, path);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		if (width > 320) tooWide.push(`${path}: ${width}`);
	}
	expect(tooWide).toEqual([]);
	await page.setViewportSize({ width: 1440, height: 900 });
});

async function look(language: 'nl' | 'en', theme: 'light' | 'dark'): Promise<void> {
	const url = new URL(page.url()).origin;
	await page.context().addCookies([
		{ name: 'language', value: language, url },
		{ name: 'theme', value: theme, url }
	]);
}
