import { chromium, type Browser } from '@playwright/test';

export const viewport = { width: 1440, height: 900 };

/** The browser of the journeys, with the same flags. */
export function launchChromium(): Promise<Browser> {
	const executablePath = process.env['CHROMIUM_PATH'];
	return chromium.launch({
		...(executablePath === undefined ? {} : { executablePath }),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync'
		]
	});
}
