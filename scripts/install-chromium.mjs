import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { runProgram } from './run-program.mjs';

const patienceSeconds = 600;

/**
 * Finds a Chromium for the browser tests, and installs one where there is none: Playwright's, or Debian's.
 *
 * @returns {Promise<string | undefined>} its path; undefined when it could not be installed either
 */
export async function findOrInstallChromium() {
	return findChromium(process.env) ?? (await installPlaywrights()) ?? (await installDebians());
}

async function installPlaywrights() {
	console.log('Installing Chromium for the browser tests…');
	const cli = join('node_modules', '@playwright', 'test', 'cli.js');
	// The libraries that Chromium needs come with it only for root: for others the installer would ask for a password.
	await run(process.execPath, [cli, 'install', ...(isRoot() ? ['--with-deps'] : []), 'chromium']);
	return findChromium(process.env);
}

async function installDebians() {
	if (!isRoot() || !existsSync('/etc/debian_version')) return undefined;
	await run('apt-get', ['update']);
	await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
	return findChromium(process.env);
}

/**
 * @param {string} command
 * @param {readonly string[]} parameters
 */
async function run(command, parameters) {
	const { code, output, interruptedBy } = await runProgram(command, parameters, {
		output: 'kept',
		ownGroup: true,
		timeoutSeconds: patienceSeconds,
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	});
	if (interruptedBy !== undefined) process.exit(code);
	if (code !== 0) console.log(output.trimEnd().split('\n').slice(-3).join('\n'));
}

function isRoot() {
	return process.getuid?.() === 0;
}
