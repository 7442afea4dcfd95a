import { buildIfStale } from './build-if-stale.mjs';
import { prepareDataFolder } from './data-folder.mjs';
import { installMissing } from './install-missing.mjs';
import { continueOnNode24 } from './node-24.mjs';
import { repositoryRoot } from './repository-root.mjs';
import { serveBuild } from './serve-build.mjs';
import { readStartSettings } from './start-settings.mjs';
import { stopWith } from './stop-with.mjs';

process.chdir(repositoryRoot);
const reading = readStartSettings(process.env);
if (!reading.ok) stopWith(reading.sentence);
await installMissing();
await continueOnNode24();
const dataFolder = prepareDataFolder(reading.settings.dataFolder);
// Tests start the same build many times and have checked it once.
if (process.env['DUIDING_SKIP_BUILD'] !== '1' && !(await buildIfStale())) {
	stopWith('Duiding could not be built; the reason stands above.');
}
await serveBuild({ ...reading.settings, dataFolder });
