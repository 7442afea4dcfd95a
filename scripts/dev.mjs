import { join } from 'node:path';
import { prepareDataFolder } from './data-folder.mjs';
import { installMissing } from './install-missing.mjs';
import { continueOnNode24 } from './node-24.mjs';
import { repositoryRoot } from './repository-root.mjs';
import { runProgram } from './run-program.mjs';
import { readStartSettings } from './start-settings.mjs';
import { stopWith } from './stop-with.mjs';

process.chdir(repositoryRoot);
const reading = readStartSettings(process.env);
if (!reading.ok) stopWith(reading.sentence);
await installMissing();
await continueOnNode24();
const { code, interruptedBy } = await runProgram(
	process.execPath,
	[join('node_modules', 'vite', 'bin', 'vite.js'), 'dev', '--host', '127.0.0.1', ...process.argv.slice(2)],
	{ env: { ...process.env, DUIDING_DATA_DIR: prepareDataFolder(reading.settings.dataFolder) } }
);
process.exit(interruptedBy === undefined ? code : 0);
