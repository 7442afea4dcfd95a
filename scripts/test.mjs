import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from './build-if-stale.mjs';
import { installMissing } from './install-missing.mjs';
import { continueOnNode24 } from './node-24.mjs';
import { repositoryRoot } from './repository-root.mjs';
import { runCheckSteps } from './run-check-steps.mjs';
import { runProgram } from './run-program.mjs';
import { closingLine, countPlaywright, countVitest, heedExitCode, noTests, sumCounts } from './test-count.mjs';

process.chdir(repositoryRoot);
process.env['CI'] = 'true';
if (!process.stdout.isTTY && process.env['FORCE_COLOR'] === undefined) process.env['NO_COLOR'] = '1';
await installMissing();
await continueOnNode24();

// All that the tests leave behind lands here, databases and browser profiles included.
const temporaryFolder = mkdtempSync(join(tmpdir(), 'duiding-test-'));
process.on('exit', () => rmSync(temporaryFolder, { recursive: true, force: true, maxRetries: 5 }));
process.env['TMPDIR'] = temporaryFolder;

const count = sumCounts([{ ...noTests, ...(await runCheckSteps()) }, await runUnitTests(), await runJourneys()]);
console.log(closingLine(count));
process.exitCode = count.failed === 0 && count.passed > 0 ? 0 : 1;

async function runUnitTests() {
	const report = join(temporaryFolder, 'vitest.json');
	const runner = join('node_modules', 'vitest', 'vitest.mjs');
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	return runSuite([runner, 'run', ...reporters], process.env, report, countVitest);
}

async function runJourneys() {
	if (!(await buildIfStale())) return { ...noTests, failed: 1 };
	const { findOrInstallChromium } = await import('./install-chromium.mjs');
	const chromium = await findOrInstallChromium();
	if (chromium === undefined) {
		console.log('The browser tests need Chromium: install it, or say where it is with CHROMIUM_PATH.');
		return { ...noTests, failed: 1 };
	}
	const report = join(temporaryFolder, 'playwright.json');
	const runner = join('node_modules', '@playwright', 'test', 'cli.js');
	const config = join('tests', 'journeys', 'playwright.config.ts');
	const env = { ...process.env, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
	return runSuite([runner, 'test', '--config', config, '--reporter=list,json'], env, report, countPlaywright);
}

/**
 * @template Report
 * @param {readonly string[]} parameters
 * @param {NodeJS.ProcessEnv} env
 * @param {string} reportPath
 * @param {(report: Report) => import('./test-count.mjs').TestCount} countTests
 */
async function runSuite(parameters, env, reportPath, countTests) {
	const { code, interruptedBy } = await runProgram(process.execPath, parameters, { env, ownGroup: true });
	if (interruptedBy !== undefined) process.exit(code);
	if (!existsSync(reportPath)) return { ...noTests, failed: 1 };
	return heedExitCode(countTests(JSON.parse(readFileSync(reportPath, 'utf8'))), code);
}
