/**
 * @typedef {object} StartSettings
 * @property {number} port 0 lets the system choose a free one
 * @property {string} host the address of this machine that is listened on
 * @property {string | undefined} origin where browsers find Duiding, when it was given
 * @property {string} dataFolder
 * @property {string} bodySizeLimit the largest request body, in SvelteKit's notation
 */

/**
 * Reads the settings of `npm start` from the environment. An empty variable counts as one that was not given.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {{ ok: true, settings: StartSettings } | { ok: false, sentence: string }}
 */
export function readStartSettings(env) {
	const port = env['PORT']?.trim() || '3000';
	if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
		return { ok: false, sentence: `PORT must be a number from 0 to 65535, and "${port}" is not.` };
	}
	const origin = env['ORIGIN']?.trim() || undefined;
	if (origin !== undefined && !isOrigin(origin)) {
		return {
			ok: false,
			sentence: `ORIGIN must be an address such as https://duiding.example.org, without a path, and "${origin}" is not.`
		};
	}
	return {
		ok: true,
		settings: {
			port: Number(port),
			host: env['HOST']?.trim() || '127.0.0.1',
			origin: origin === undefined ? undefined : new URL(origin).origin,
			dataFolder: env['DUIDING_DATA_DIR']?.trim() || './data',
			bodySizeLimit: env['BODY_SIZE_LIMIT']?.trim() || '52M'
		}
	};
}

/**
 * Where browsers on this machine find Duiding when no ORIGIN was given.
 *
 * @param {string} host
 * @param {number} port
 * @returns {string}
 */
export function defaultOrigin(host, port) {
	const isAnyOrLoopback = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host);
	const name = isAnyOrLoopback ? 'localhost' : host.includes(':') ? `[${host}]` : host;
	return new URL(`http://${name}:${port}`).origin;
}

/** @param {string} address */
function isOrigin(address) {
	if (!URL.canParse(address)) return false;
	const { protocol, pathname, search, hash, username, password } = new URL(address);
	return (
		(protocol === 'http:' || protocol === 'https:') && pathname === '/' && search + hash + username + password === ''
	);
}
