import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** Gives the tests of a file a data folder of their own, where keys are kept, and takes it away after them. */
export function useTemporaryDataFolder(): { path: string } {
	const folder = { path: '' };
	let before: string | undefined;
	beforeAll(() => {
		folder.path = mkdtempSync(join(tmpdir(), 'duiding-test-'));
		before = process.env['DUIDING_DATA_DIR'];
		process.env['DUIDING_DATA_DIR'] = folder.path;
	});
	afterAll(() => {
		if (before === undefined) delete process.env['DUIDING_DATA_DIR'];
		else process.env['DUIDING_DATA_DIR'] = before;
		rmSync(folder.path, { recursive: true, force: true });
	});
	return folder;
}
