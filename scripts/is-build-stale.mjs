import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFingerprint } from './source-fingerprint.mjs';

/** Written into the build after it succeeded: the fingerprint of the sources as they were when it began. */
export const buildFingerprintPath = join('build', 'source-fingerprint');

/**
 * Whether the application must be built: it never was, or its sources have changed since.
 *
 * @param {string} root the folder that holds package.json
 * @returns {boolean}
 */
export function isBuildStale(root) {
	const recorded = join(root, buildFingerprintPath);
	if (!existsSync(join(root, 'build', 'handler.js')) || !existsSync(recorded)) return true;
	return readFileSync(recorded, 'utf8') !== sourceFingerprint(root);
}
