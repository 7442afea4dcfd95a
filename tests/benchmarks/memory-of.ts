import { existsSync, readFileSync } from 'node:fs';

/** Memory that a process holds (resident set), in mebibytes; `undefined` where the system does not tell it in /proc. */
export function memoryOf(processId: number): number | undefined {
	const place = `/proc/${processId}/status`;
	if (!existsSync(place)) return undefined;
	const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(place, 'utf8'))?.[1];
	return kibibytes === undefined ? undefined : Number(kibibytes) / 1024;
}
