import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from './build-if-stale.mjs';
import { installMissing } from './install-missing.mjs';
import { continueOnNode24 } from './node-24.mjs';
import { repositoryRoot } from './repository-root.mjs';
import { runProgram } from './run-program.mjs';
import { stopWith } from './stop-with.mjs';

const patienceSeconds = 600;

process.chdir(repositoryRoot);
await installMissing();
await continueOnNode24();
if (!(await buildIfStale())) stopWith('Duiding could not be built; the reason stands above.');
const { findOrInstallChromium } = await import('./install-chromium.mjs');
const chromium = await findOrInstallChromium();
if (chromium === undefined) {
	stopWith('The benchmark needs Chromium: install it, or say where it is with CHROMIUM_PATH.');
}

const temporaryFolder = mkdtempSync(join(tmpdir(), 'duiding-bench-'));
process.on('exit', () => rmSync(temporaryFolder, { recursive: true, force: true, maxRetries: 5 }));
const { code } = await runProgram(
	process.execPath,
	[join('tests', 'benchmarks', 'run-benchmarks.ts'), ...process.argv.slice(2)],
	{
		env: { ...process.env, CHROMIUM_PATH: chromium, TMPDIR: temporaryFolder },
		ownGroup: true,
		timeoutSeconds: patienceSeconds
	}
);
process.exit(code);
