import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { applyingFigures, openingFigures } from './browser-figures.ts';
import { countStoredCodings } from './count-stored-codings.ts';
import type { Figure } from './figure.ts';
import { makeStudy } from './make-study.ts';
import { measureApplying } from './measure-applying.ts';
import { measureImport } from './measure-import.ts';
import { measureLive } from './measure-live.ts';
import { measureReading } from './measure-reading.ts';
import { measureOpening } from './measure-opening.ts';
import { measureSaving } from './measure-saving.ts';
import { measureSearch } from './measure-search.ts';
import { measureStart } from './measure-start.ts';
import { memoryOf } from './memory-of.ts';
import type { Scale } from './scale.ts';
import {
	importFigures,
	liveFigures,
	memoryFigures,
	readingFigures,
	savingFigures,
	startFigures
} from './server-figures.ts';
import { searchFigures } from './search-figures.ts';
import { showTwice } from './show-twice.ts';
import { startBareServer } from './start-bare-server.ts';
import { startServer } from './start-server.ts';
import { workLoad } from './work-load.ts';

/** Measures everything on one application with a data folder of its own, one thing after the other. */
export async function measureAll(browser: Browser, scale: Scale, say: (words: string) => void): Promise<Figure[]> {
	const folder = await mkdtemp(join(tmpdir(), 'duiding-bench-'));
	try {
		return await measureIn(folder, browser, scale, say);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function measureIn(folder: string, browser: Browser, scale: Scale, say: (words: string) => void) {
	const dataFolder = join(folder, 'data');
	const work = workLoad();
	const server = await startServer(dataFolder);
	const startedMemory = memoryOf(server.processId);
	say('Making transcript S, its codes and codings…');
	const study = await makeStudy(server.origin, server.setupPath, work);

	say('Bringing in…');
	const imports = await measureImport(study, work.transcript.file, join(folder, 'groep-s.txt'), scale);
	say('Reviewing…');
	const reading = await measureReading(server.origin, study, work, scale);
	const shown = await showTwice(browser, server.origin, study, work);
	say('Opening…');
	const opening = await measureOpening(shown, scale);
	say('Applying codes…');
	const applying = await measureApplying(shown, work, scale);
	await shown.close();
	say('Saving…');
	const saving = await measureSaving(server.origin, dataFolder, study, work, scale);
	say('Saving while everybody listens…');
	const live = await measureLive(server.origin, study, work, scale);
	const loadedMemory = memoryOf(server.processId);
	await server.stop();

	const applied = work.codings.length + scale.applicationWarmUps + scale.applications;
	const expected = applied + saving.savedCount + live.savedCount + reading.savedCount;
	const stored = countStoredCodings(dataFolder);
	if (stored !== expected) throw new Error(`${expected} codings were saved and ${stored} are stored`);

	say('Starting…');
	const start = await measureStart(dataFolder, scale);
	const bareServer = await startBareServer();
	const bareMemory = memoryOf(bareServer.processId);
	await bareServer.stop();
	say('Searching…');
	const search = await measureSearch(join(folder, 'corpus'));
	return [
		...openingFigures(opening),
		...applyingFigures(applying),
		...savingFigures(saving),
		...liveFigures(live),
		...importFigures(imports),
		...readingFigures(reading, imports.linesRead),
		...searchFigures(search),
		...startFigures(start),
		...memoryFigures(startedMemory, loadedMemory, bareMemory)
	];
}
