import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ImportResult } from '#lib/import/imported-transcript.ts';
import { importLimits } from '#lib/import/limits.ts';

/** What one reading may take, in wall-clock time and in the heap of its thread. */
export type ReadLimits = { readonly readMilliseconds: number; readonly readMemoryMebibytes: number };

/**
 * Reads a transcript in a thread of its own, with a limit on time and memory: a file cannot stop or slow the server.
 * The bytes are handed over and are empty afterwards. The working directory must be the root of the installation.
 */
export async function readTranscriptFile(
	bytes: Uint8Array,
	fileName: string,
	limits: ReadLimits = importLimits
): Promise<ImportResult> {
	const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
	const root = pathToFileURL(`${process.cwd()}/`);
	const worker = new Worker(new URL('src/lib/server/jobs/read-transcript-worker.ts', root), {
		workerData: { bytes: own, fileName },
		transferList: own.buffer instanceof ArrayBuffer ? [own.buffer] : [],
		resourceLimits: { maxOldGenerationSizeMb: limits.readMemoryMebibytes }
	});
	try {
		return await answerOf(worker, limits.readMilliseconds);
	} finally {
		await worker.terminate();
	}
}

function answerOf(worker: Worker, milliseconds: number): Promise<ImportResult> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => resolve({ ok: false, reason: 'took-too-long' }), milliseconds);
		worker.once('message', (result: ImportResult) => {
			clearTimeout(timer);
			resolve(result);
		});
		worker.once('error', (error) => {
			clearTimeout(timer);
			if (isOutOfMemory(error)) resolve({ ok: false, reason: 'took-too-much-memory' });
			else reject(error);
		});
		worker.once('exit', (code) => {
			clearTimeout(timer);
			reject(new Error(`The thread that read the file stopped with code ${code}.`));
		});
	});
}

function isOutOfMemory(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
