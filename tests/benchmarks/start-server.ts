import { runStart } from '../journeys/run-start.ts';

export type RunningServer = {
	readonly origin: string;
	/** Where the first account is made; `/` when there is one already. */
	readonly setupPath: string;
	readonly processId: number;
	/** From starting the program until its line was read. */
	readonly startMilliseconds: number;
	readonly stop: () => Promise<void>;
};

/** Runs what `npm start` runs, its look at the age of the build included, until it says where it can be opened. */
export async function startServer(dataFolder: string): Promise<RunningServer> {
	const askedAt = performance.now();
	const run = runStart({ DUIDING_DATA_DIR: dataFolder, DUIDING_SKIP_BUILD: '' });
	const announced = new Promise<void>((resolve) => {
		run.program.stdout?.on('data', () => {
			if (run.output().includes('\n')) resolve();
		});
	});
	await Promise.race([announced, run.ended]);
	const startMilliseconds = performance.now() - askedAt;
	const address = /https?:\S+$/.exec(run.output().trimEnd())?.[0];
	const processId = run.program.pid;
	if (address === undefined || processId === undefined) throw new Error(`Duiding did not start: ${run.complaints()}`);
	const { origin, pathname } = new URL(address);
	return {
		origin,
		setupPath: pathname,
		processId,
		startMilliseconds,
		async stop() {
			run.program.kill('SIGTERM');
			const code = await run.ended;
			if (code !== 0 || run.complaints() !== '') throw new Error(`Duiding ended with ${code}: ${run.complaints()}`);
		}
	};
}
