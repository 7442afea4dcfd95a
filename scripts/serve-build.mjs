import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listen } from './listen.mjs';
import { repositoryRoot } from './repository-root.mjs';
import { defaultOrigin } from './start-settings.mjs';
import { stopOnSignal } from './stop-on-signal.mjs';
import { stopWith } from './stop-with.mjs';

/**
 * @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, next: () => void) => unknown} RequestHandler
 * @typedef {{ readonly setupPath: string | undefined, readonly endStreams: () => void, readonly close: () => Promise<void> | void }} StartedApplication
 */

/**
 * Serves the built application and says on standard output where it can be opened. The port is taken first, so that a
 * second start on the same port never opens the database; requests that come early wait for the application.
 *
 * @param {import('./start-settings.mjs').StartSettings} settings
 */
export async function serveBuild(settings) {
	/** @type {(handler: RequestHandler) => void} */
	let isReady = () => {};
	/** @type {Promise<RequestHandler>} */
	const ready = new Promise((resolve) => (isReady = resolve));
	const server = createServer((request, response) => {
		ready
			.then((handler) => handler(request, response, () => response.writeHead(404).end()))
			.catch((error) => {
				console.error(error);
				if (!response.headersSent) response.writeHead(500);
				response.end();
			});
	});
	const port = await listen(server, settings.host, settings.port);
	stopOnSignal(
		server,
		() => startedApplication()?.endStreams(),
		() => startedApplication()?.close()
	);

	const origin = settings.origin ?? defaultOrigin(settings.host, port);
	process.env['PORT'] = String(port);
	process.env['HOST'] = settings.host;
	process.env['ORIGIN'] = origin;
	process.env['BODY_SIZE_LIMIT'] = settings.bodySizeLimit;
	process.env['DUIDING_DATA_DIR'] = settings.dataFolder;
	isReady(await importHandler());

	const setupPath = startedApplication()?.setupPath;
	console.log(
		setupPath === undefined
			? `Duiding is ready at ${origin}`
			: `Duiding is ready. Make the first account at ${origin}${setupPath}`
	);
}

/**
 * Imports the application, which opens its database while it is imported.
 *
 * @returns {Promise<RequestHandler>}
 */
async function importHandler() {
	try {
		const { handler } = await import(pathToFileURL(join(repositoryRoot, 'build', 'handler.js')).href);
		return handler;
	} catch (error) {
		if (error instanceof Error && 'sentence' in error) stopWith(String(error.sentence));
		console.error(error);
		process.exit(1);
	}
}

/**
 * What the application leaves for this script once its database is open.
 *
 * @returns {StartedApplication | undefined}
 */
function startedApplication() {
	return Reflect.get(globalThis, Symbol.for('duiding.start'));
}
