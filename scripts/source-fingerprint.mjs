import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All that a build is made from; what the build itself generates among them is left out. */
const sources = [
	'src',
	'static',
	'migrations',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'package.json',
	'package-lock.json',
	'scripts/paraglide-options.mjs'
];
const generated = join('src', 'lib', 'paraglide');

/**
 * A short text that changes when a source file is added, removed, renamed or written. It looks at names, sizes and times
 * of change only, so that it costs a few milliseconds.
 *
 * @param {string} root the folder that holds package.json
 * @returns {string}
 */
export function sourceFingerprint(root) {
	const hash = createHash('sha256');
	for (const source of sources) describe(root, source, hash);
	return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path relative to the root
 * @param {import('node:crypto').Hash} hash
 */
function describe(root, path, hash) {
	if (path === generated) return;
	const stats = statSync(join(root, path), { throwIfNoEntry: false });
	if (stats === undefined) return;
	if (!stats.isDirectory()) {
		hash.update(`${path}\0${stats.size}\0${stats.mtimeMs}\n`);
		return;
	}
	for (const name of readdirSync(join(root, path)).sort()) describe(root, join(path, name), hash);
}
