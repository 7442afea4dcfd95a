import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFingerprintPath, isBuildStale } from './is-build-stale.mjs';
import { repositoryRoot } from './repository-root.mjs';
import { runProgram } from './run-program.mjs';
import { sourceFingerprint } from './source-fingerprint.mjs';

/**
 * Builds the application when its sources are newer than the build, without a word unless it fails.
 *
 * @returns {Promise<boolean>} false when it could not be built; the reason is then on standard error
 */
export async function buildIfStale() {
	if (!isBuildStale(repositoryRoot)) return true;
	console.error('Building Duiding…');
	const fingerprint = sourceFingerprint(repositoryRoot);
	const { code, output, interruptedBy } = await runProgram(
		process.execPath,
		[join(repositoryRoot, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'],
		{ output: 'kept', env: { ...process.env, NODE_ENV: 'production' } }
	);
	if (interruptedBy !== undefined) process.exit(code);
	if (code !== 0) {
		console.error(output);
		return false;
	}
	writeFileSync(join(repositoryRoot, buildFingerprintPath), fingerprint);
	return true;
}
