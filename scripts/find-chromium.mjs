import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';

const usualPlaces = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/**
 * A Chromium that runs: the one that was asked for, Playwright's own, or the system's.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {(path: string) => boolean} isRunning
 * @returns {string | undefined} its path; undefined when there is none
 */
export function findChromium(env, isRunning = answersWithVersion) {
	const asked = env['CHROMIUM_PATH'];
	return [...(asked ? [asked] : []), chromium.executablePath(), ...usualPlaces].find(isRunning);
}

/** @param {string} path */
function answersWithVersion(path) {
	return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
