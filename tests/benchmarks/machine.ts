import { statfsSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, type } from 'node:os';

const tmpfsMagic = 0x0102_1994;

/** What the figures were measured on, in one line. */
export function describeMachine(chromiumVersion: string, folder: string): string {
	const isInMemory = statfsSync(folder).type === tmpfsMagic;
	return [
		cpus()[0]?.model.trim() ?? 'unknown processor',
		`${availableParallelism()} cores`,
		`${type()} ${release()}`,
		`Node.js ${process.versions.node}`,
		`Chromium ${chromiumVersion}`,
		isInMemory ? 'data in memory (tmpfs), where synchronous=FULL costs nothing' : 'data on disk',
		`load average before the run ${loadavg()[0]?.toFixed(1)}`
	].join(', ');
}
