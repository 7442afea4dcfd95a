import { defineConfig } from '@playwright/test';
import { findChromium } from '../../scripts/find-chromium.mjs';

const chromiumPath = findChromium(process.env);

/** Journeys through the built application; `npm test` builds it first. */
export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results',
	workers: 2,
	forbidOnly: process.env['CI'] !== undefined,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	use: {
		actionTimeout: 15_000,
		navigationTimeout: 30_000,
		locale: 'en-GB',
		timezoneId: 'Europe/Amsterdam',
		contextOptions: { reducedMotion: 'reduce' },
		screenshot: 'only-on-failure',
		launchOptions: {
			...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	}
});
