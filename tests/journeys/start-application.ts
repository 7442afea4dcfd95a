import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStart } from './run-start.ts';

export type RunningApplication = {
	/** Where it is found, such as http://localhost:41235. */
	readonly origin: string;
	/** Where the first account is made; undefined when there is one already. */
	readonly setupPath: string | undefined;
	readonly dataFolder: string;
	/** The one line on standard output. */
	readonly announcement: string;
	/** Ends it as a service manager would, and gives its exit code. */
	readonly stop: () => Promise<number | null>;
};

/** Starts the built application on a free port, on an empty data folder of its own unless the settings name another. What it logs is
 * shown with the test. */
export async function startApplication(settings: Readonly<Record<string, string>> = {}): Promise<RunningApplication> {
	const ownFolder = settings['DUIDING_DATA_DIR'] === undefined;
	const dataFolder = settings['DUIDING_DATA_DIR'] ?? (await mkdtemp(join(tmpdir(), 'duiding-journey-')));
	const run = runStart({ ...settings, DUIDING_DATA_DIR: dataFolder });
	const removeOwnFolder = async () => {
		if (ownFolder) await rm(dataFolder, { recursive: true, force: true });
	};

	const announced = new Promise<void>((resolve) => {
		run.program.stdout?.on('data', () => {
			if (run.output().includes('\n')) resolve();
		});
	});
	await Promise.race([announced, run.ended]);
	const announcement = run.output().trimEnd();
	const address = /https?:\S+$/.exec(announcement)?.[0];
	if (address === undefined) {
		run.program.kill('SIGKILL');
		await removeOwnFolder();
		throw new Error(`Duiding did not start: ${run.complaints() || announcement}`);
	}

	run.program.stderr?.on('data', (piece: string) => process.stderr.write(piece));
	const { origin, pathname } = new URL(address);
	const stop = async () => {
		run.program.kill('SIGTERM');
		const code = await run.ended;
		await removeOwnFolder();
		return code;
	};
	return { origin, setupPath: pathname === '/' ? undefined : pathname, dataFolder, announcement, stop };
}
