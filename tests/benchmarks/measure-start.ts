import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Scale } from './scale.ts';
import { startServer } from './start-server.ts';

/** Milliseconds. */
export type StartMeasurement = { readonly started: readonly number[]; readonly nodeStarted: readonly number[] };

/** Starts the application on a data folder that is in use already; beside it, Node.js with nothing to do. */
export async function measureStart(dataFolder: string, scale: Scale): Promise<StartMeasurement> {
	const started: number[] = [];
	const nodeStarted: number[] = [];
	while (started.length < scale.starts) {
		const server = await startServer(dataFolder);
		started.push(server.startMilliseconds);
		await server.stop();
		nodeStarted.push(await startNode());
	}
	return { started, nodeStarted };
}

async function startNode(): Promise<number> {
	const startedAt = performance.now();
	await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'close');
	return performance.now() - startedAt;
}
