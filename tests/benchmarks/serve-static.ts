import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

export type StaticServer = { readonly origin: string; readonly stop: () => Promise<void> };

const types: Readonly<Record<string, string>> = { '.css': 'text/css', '.woff2': 'font/woff2' };

/** Serves one page, and the built application's style sheets and fonts, which a browser may keep as it keeps those. */
export async function serveStatic(html: string): Promise<StaticServer> {
	const folder = join(process.cwd(), 'build', 'client');
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const path = join(folder, pathname);
		const type = types[extname(pathname)];
		if (pathname === '/') {
			response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(html);
		} else if (type === undefined || !existsSync(path)) {
			response.writeHead(404).end();
		} else {
			response.writeHead(200, { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' });
			createReadStream(path).pipe(response);
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The static server has no port');
	return {
		origin: `http://localhost:${address.port}`,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
