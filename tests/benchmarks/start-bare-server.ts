import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export type BareServer = { readonly port: number; readonly processId: number; readonly stop: () => Promise<void> };

/** The least that a server in Node.js can do with a request, in a process of its own. */
export async function startBareServer(): Promise<BareServer> {
	const program = spawn(process.execPath, [join(import.meta.dirname, 'bare-server.ts')], {
		stdio: ['pipe', 'pipe', 'inherit']
	});
	const ended = once(program, 'close');
	const [line] = await once(program.stdout.setEncoding('utf8'), 'data');
	const processId = program.pid;
	if (processId === undefined) throw new Error('The bare server did not start');
	return {
		port: Number(line),
		processId,
		async stop() {
			program.stdin.end();
			await ended;
		}
	};
}
