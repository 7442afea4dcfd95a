import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const startScript = join(import.meta.dirname, '..', '..', 'scripts', 'start.mjs');

/** Without the test runner's wish for colours, of which Node.js warns on standard error. */
const environment = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined };
const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((program) => program.kill('SIGKILL')));

export type StartRun = {
	readonly program: ChildProcess;
	readonly output: () => string;
	readonly complaints: () => string;
	/** The exit code, once everything that was written has been read. */
	readonly ended: Promise<number | null>;
};

/**
 * Runs what `npm start` runs, on the build as it is and on a free port unless the settings say otherwise. A run that is
 * not ended by the test ends with the process of the test.
 */
export function runStart(settings: Readonly<Record<string, string>>): StartRun {
	const program = spawn(process.execPath, [startScript], {
		env: { ...environment, PORT: '0', HOST: '127.0.0.1', ORIGIN: '', DUIDING_SKIP_BUILD: '1', ...settings },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let output = '';
	let complaints = '';
	program.stdout.setEncoding('utf8').on('data', (piece: string) => (output += piece));
	program.stderr.setEncoding('utf8').on('data', (piece: string) => (complaints += piece));
	running.add(program);
	const ended = new Promise<number | null>((resolve) => program.once('close', resolve)).finally(() =>
		running.delete(program)
	);
	return { program, output: () => output, complaints: () => complaints, ended };
}
