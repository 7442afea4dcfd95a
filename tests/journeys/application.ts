import { test as base } from '@playwright/test';
import { startApplication, type RunningApplication } from './start-application.ts';

type JourneyFixtures = {
	/** Names the journey. Every name gets an application of its own: `test.use({ journey: 'codebook' })`. */
	readonly journey: string;
	/** The built application on an empty data folder; `page.goto('/…')` goes there. */
	readonly application: RunningApplication;
};

/** Playwright's test, on an application that no other journey has touched. */
export const test = base.extend<object, JourneyFixtures>({
	journey: ['', { option: true, scope: 'worker' }],
	application: [
		async ({ journey }, use) => {
			if (journey === '') throw new Error("Name the journey: test.use({ journey: 'codebook' })");
			const application = await startApplication();
			await use(application);
			const code = await application.stop();
			if (code !== 0) throw new Error(`Duiding ended with code ${code} after the journey "${journey}"`);
		},
		{ scope: 'worker' }
	],
	baseURL: async ({ application }, use) => use(application.origin)
});

export { expect } from '@playwright/test';
