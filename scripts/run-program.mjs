import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env]
 * @property {'shown' | 'kept'} [output] what the program writes goes to the terminal, or is handed back
 * @property {boolean} [ownGroup] the program and all it starts form one process group, of which nothing outlives it
 * @property {number} [timeoutSeconds]
 *
 * @typedef {object} RunResult
 * @property {number} code exit code; 128 + the signal's number when a signal ended it
 * @property {string} output standard output and standard error together, when kept
 * @property {NodeJS.Signals | undefined} interruptedBy the signal that this process received and passed on
 */

/**
 * Runs another program to its end, without standard input, and passes SIGINT and SIGTERM on to it.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function runProgram(command, parameters, options = {}) {
	const { env = process.env, output = 'shown', timeoutSeconds } = options;
	const ownGroup = options.ownGroup === true && process.platform !== 'win32';
	const stream = output === 'shown' ? 'inherit' : 'pipe';
	return new Promise((resolve) => {
		const program = spawn(command, parameters, { env, stdio: ['ignore', stream, stream], detached: ownGroup });
		/** @type {string[]} */
		const pieces = [];
		for (const source of [program.stdout, program.stderr]) {
			source?.setEncoding('utf8').on('data', (piece) => pieces.push(piece));
		}

		/** @type {NodeJS.Signals | undefined} */
		let interruptedBy;
		/** @param {NodeJS.Signals} signal */
		const passOn = (signal) => {
			interruptedBy = signal;
			if (!ownGroup || !signalGroup(program.pid, signal)) program.kill(signal);
		};
		process.on('SIGINT', passOn);
		process.on('SIGTERM', passOn);
		const timer =
			timeoutSeconds === undefined ? undefined : setTimeout(() => program.kill('SIGKILL'), timeoutSeconds * 1000);

		/** @param {number} code */
		const finish = (code) => {
			process.off('SIGINT', passOn);
			process.off('SIGTERM', passOn);
			clearTimeout(timer);
			if (ownGroup) signalGroup(program.pid, 'SIGKILL');
			resolve({ code, output: pieces.join(''), interruptedBy });
		};
		program.once('error', (error) => {
			pieces.push(error.message);
			finish(127);
		});
		/**
		 * @param {number | null} code
		 * @param {NodeJS.Signals | null} signal
		 */
		const ended = (code, signal) => finish(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
		if (output === 'shown') program.once('exit', ended);
		else program.once('close', ended);
	});
}

/**
 * @param {number | undefined} groupId the process id of the group's first program
 * @param {NodeJS.Signals} signal
 * @returns {boolean} false when nothing of the group is running any more
 */
function signalGroup(groupId, signal) {
	if (groupId === undefined) return false;
	try {
		return process.kill(-groupId, signal);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
		throw error;
	}
}
