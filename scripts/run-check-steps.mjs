import { join } from 'node:path';
import { runProgram } from './run-program.mjs';

/** What the other steps read: the message functions and SvelteKit's generated types. */
const preparations = [
	{ name: 'messages', parameters: ['scripts/compile-messages.mjs'] },
	{ name: 'routes', parameters: [program('@sveltejs/kit', 'svelte-kit.js'), 'sync'] }
];

const steps = [
	{
		name: 'format',
		parameters: [program('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.']
	},
	{ name: 'lint', parameters: [program('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', '.'] },
	{
		name: 'types',
		parameters: [
			program('svelte-check', 'bin', 'svelte-check'),
			'--tsconfig',
			'./tsconfig.json',
			'--fail-on-warnings',
			'--output',
			'human'
		]
	}
];

/**
 * Checks format, lint and types, and reports each as a line. A preparation is counted only when it fails.
 *
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runCheckSteps() {
	for (const preparation of preparations) {
		if (!(await isPassing(preparation))) return { passed: 0, failed: 1 };
	}
	const results = await Promise.all(steps.map(async (step) => report(step.name, await isPassing(step))));
	const passed = results.filter((result) => result).length;
	return { passed, failed: results.length - passed };
}

/**
 * @param {{ readonly name: string, readonly parameters: readonly string[] }} step
 * @returns {Promise<boolean>}
 */
async function isPassing({ name, parameters }) {
	const { code, output, interruptedBy } = await runProgram(process.execPath, parameters, { output: 'kept' });
	if (interruptedBy !== undefined) process.exit(code);
	if (code !== 0) console.log(`${output.trimEnd()}\n${name}: failed`);
	return code === 0;
}

/**
 * @param {string} name
 * @param {boolean} isPassed
 */
function report(name, isPassed) {
	if (isPassed) console.log(`${name}: passed`);
	return isPassed;
}

/** @param {readonly string[]} path inside node_modules */
function program(...path) {
	return join('node_modules', ...path);
}
