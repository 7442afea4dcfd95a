import { existsSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './repository-root.mjs';
import { runProgram } from './run-program.mjs';
import { stopWith } from './stop-with.mjs';

/** Installs the packages when there are none yet, or when what package.json or package-lock.json asks for has changed since. */
export async function installMissing() {
	if (!isInstallNeeded(repositoryRoot)) return;
	console.error('Installing the packages that Duiding needs…');
	// --no-save keeps package-lock.json as it is, so that installing leaves nothing to commit and `git pull` goes on working.
	const npm = process.platform === 'win32' ? ['cmd.exe', '/c', 'npm'] : ['npm'];
	const [command = 'npm', ...leading] = npm;
	const { code, output, interruptedBy } = await runProgram(
		command,
		[...leading, 'install', '--no-audit', '--no-fund', '--no-save', '--include=dev', '--include=optional'],
		{ output: 'kept' }
	);
	if (interruptedBy !== undefined) process.exit(code);
	if (code !== 0) {
		stopWith(`The packages could not be installed (${reasonIn(output)}); check the network and run "npm install".`);
	}
	const now = new Date();
	utimesSync(installedList(repositoryRoot), now, now);
}

/**
 * @param {string} root the folder that holds package.json
 * @returns {boolean}
 */
export function isInstallNeeded(root) {
	const installed = installedList(root);
	if (!existsSync(installed)) return true;
	const installedAt = statSync(installed).mtimeMs;
	return ['package.json', 'package-lock.json']
		.map((name) => join(root, name))
		.some((path) => existsSync(path) && statSync(path).mtimeMs > installedAt);
}

/**
 * npm's own record of what it installed, written when an installation is complete.
 *
 * @param {string} root
 */
function installedList(root) {
	return join(root, 'node_modules', '.package-lock.json');
}

/**
 * @param {string} output what npm wrote
 * @returns {string} the first reason it gave
 */
function reasonIn(output) {
	const errors = output
		.split('\n')
		.filter((line) => line.startsWith('npm error'))
		.map((line) => line.replace('npm error', '').trim());
	return errors.find((line) => line !== '' && !line.startsWith('code ')) ?? errors[0] ?? 'npm did not say why';
}
