import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** What a thread answered, or why it was stopped before it could. */
export type ThreadAnswer<Answer> =
	| { readonly kind: 'answered'; readonly answer: Answer }
	| { readonly kind: 'stopped'; readonly reason: 'took-too-long' | 'took-too-much-memory' };

type Waiting = () => void;

/**
 * A few threads that do one kind of work, each one piece at a time; more work than threads waits in line, so that many
 * files at once leave the server its processor. A thread that has nothing to do stays ready for a while, with what it
 * has loaded, and does not keep the program running. One that breaks a limit is stopped, and a new one takes its place.
 */
export class Threads<Work, Answer> {
	readonly #script: string;
	readonly #most: number;
	readonly #memoryMebibytes: number;
	readonly #idle: { readonly worker: Worker; readonly wake: () => void }[] = [];
	readonly #waiting: Waiting[] = [];
	#busy = 0;

	/** `script` is a path from the root of the installation, which must be the working directory. */
	constructor(script: string, { most, memoryMebibytes }: { most: number; memoryMebibytes: number }) {
		this.#script = script;
		this.#most = most;
		this.#memoryMebibytes = memoryMebibytes;
	}

	async do(work: Work, transfer: ArrayBuffer[], milliseconds: number): Promise<ThreadAnswer<Answer>> {
		if (this.#busy >= this.#most) await new Promise<void>((resolve) => this.#waiting.push(resolve));
		this.#busy += 1;
		const worker = this.#take();
		let isWhole = false;
		try {
			const answer = await answerOf<Work, Answer>(worker, work, transfer, milliseconds);
			isWhole = answer.kind === 'answered';
			return answer;
		} finally {
			if (isWhole) this.#keep(worker);
			else await worker.terminate();
			this.#busy -= 1;
			this.#waiting.shift()?.();
		}
	}

	#take(): Worker {
		const ready = this.#idle.pop();
		if (ready !== undefined) {
			ready.wake();
			return ready.worker;
		}
		return new Worker(new URL(this.#script, pathToFileURL(`${process.cwd()}/`)), {
			resourceLimits: { maxOldGenerationSizeMb: this.#memoryMebibytes, maxYoungGenerationSizeMb: youngMebibytes }
		});
	}

	#keep(worker: Worker): void {
		worker.unref();
		const leave = (): void => {
			const place = this.#idle.findIndex((idle) => idle.worker === worker);
			if (place !== -1) this.#idle.splice(place, 1);
			void worker.terminate();
		};
		const timer = setTimeout(leave, idleMilliseconds).unref();
		worker.once('exit', leave).once('error', leave);
		const wake = (): void => {
			clearTimeout(timer);
			worker.off('exit', leave).off('error', leave).ref();
		};
		this.#idle.push({ worker, wake });
	}
}

const idleMilliseconds = 5 * 60_000;
/**
 * Node grants a thread that reaches its limit 16 MiB more to end in. What outlives one collection of new values must fit
 * in there, or the whole program ends instead of the thread.
 */
const youngMebibytes = 24;

function answerOf<Work, Answer>(
	worker: Worker,
	work: Work,
	transfer: ArrayBuffer[],
	milliseconds: number
): Promise<ThreadAnswer<Answer>> {
	return new Promise((resolve, reject) => {
		const finish = (): void => {
			clearTimeout(timer);
			worker.off('message', answered).off('error', failed).off('exit', left);
		};
		const answered = (answer: Answer): void => {
			finish();
			resolve({ kind: 'answered', answer });
		};
		const failed = (error: unknown): void => {
			finish();
			if (isOutOfMemory(error)) resolve({ kind: 'stopped', reason: 'took-too-much-memory' });
			else reject(error);
		};
		const left = (code: number): void => {
			finish();
			reject(new Error(`A thread stopped with code ${code} before it had answered.`));
		};
		const timer = setTimeout(() => {
			finish();
			// a thread that is being ended may still run out of memory, which must not end the program
			worker.on('error', () => undefined);
			resolve({ kind: 'stopped', reason: 'took-too-long' });
		}, milliseconds);
		worker.on('message', answered).on('error', failed).on('exit', left);
		worker.postMessage(work, transfer);
	});
}

function isOutOfMemory(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
