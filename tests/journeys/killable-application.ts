import { runStart, type StartRun } from './run-start.ts';

export type KillableApplication = {
	readonly origin: string;
	readonly setupPath: string | undefined;
	/** As a power cut would: nothing is closed. */
	readonly kill: () => Promise<void>;
	/** Starts it again on the same data and the same port. */
	readonly start: () => Promise<void>;
	/** As a service manager would; gives the exit code. */
	readonly stop: () => Promise<number | null>;
};

/** The built application on a data folder, to be killed and started again. */
export async function killableApplication(dataFolder: string): Promise<KillableApplication> {
	let run = runStart({ DUIDING_DATA_DIR: dataFolder });
	const address = new URL(await addressOf(run));
	return {
		origin: address.origin,
		setupPath: address.pathname === '/' ? undefined : address.pathname,
		async kill() {
			run.program.kill('SIGKILL');
			await run.ended;
		},
		async start() {
			run = runStart({ DUIDING_DATA_DIR: dataFolder, PORT: address.port });
			await addressOf(run);
		},
		stop() {
			run.program.kill('SIGTERM');
			return run.ended;
		}
	};
}

async function addressOf(run: StartRun): Promise<string> {
	const announced = new Promise<void>((resolve) => {
		run.program.stdout?.on('data', () => {
			if (run.output().includes('\n')) resolve();
		});
	});
	await Promise.race([announced, run.ended]);
	const address = /https?:\S+$/.exec(run.output().trimEnd())?.[0];
	if (address === undefined) throw new Error(`Duiding did not start: ${run.complaints()}`);
	return address;
}
