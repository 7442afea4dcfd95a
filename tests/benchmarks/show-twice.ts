import type { Browser, BrowserContext } from '@playwright/test';
import { viewport } from './launch-chromium.ts';
import type { Study } from './make-study.ts';
import { serveStatic } from './serve-static.ts';
import { staticTranscript } from './static-transcript.ts';
import type { Expected } from './watch-painting.ts';
import type { WorkLoad } from './work-load.ts';

/** A page on which transcript S is shown, with what has to be painted on it, in a browser profile that keeps its cache. */
export type ShownTranscript = {
	readonly context: BrowserContext;
	readonly address: string;
	readonly expected: Expected;
};

export type ShownTwice = {
	readonly application: ShownTranscript;
	/** The page that does nothing but show the same words and marks. */
	readonly still: ShownTranscript;
	readonly close: () => Promise<void>;
};

export async function showTwice(
	browser: Browser,
	origin: string,
	{ lead, transcriptAddress }: Study,
	work: WorkLoad
): Promise<ShownTwice> {
	const address = origin + transcriptAddress;
	const page = await lead.read(transcriptAddress);
	const styleSheets = [...page.matchAll(/<link href="([^"]+\.css)"/g)].map(
		([, link = '']) => new URL(link, address).pathname
	);
	if (styleSheets.length === 0) throw new Error('The page of transcript S names no style sheet');
	const { html, markCount } = staticTranscript(work, styleSheets);
	const server = await serveStatic(html);
	const [applicationContext, stillContext] = [await newContext(browser), await newContext(browser)];
	const [name = '', value = ''] = lead.cookie().split('=');
	await applicationContext.addCookies([{ name, value, url: origin }]);
	return {
		application: { context: applicationContext, address, expected: { markCount, hasBrackets: true } },
		still: { context: stillContext, address: server.origin, expected: { markCount, hasBrackets: false } },
		async close() {
			await applicationContext.close();
			await stillContext.close();
			await server.stop();
		}
	};
}

function newContext(browser: Browser): Promise<BrowserContext> {
	return browser.newContext({ viewport, reducedMotion: 'reduce' });
}
