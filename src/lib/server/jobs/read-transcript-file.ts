import type { ImportResult } from '#lib/import/imported-transcript.ts';
import { importLimits } from '#lib/import/limits.ts';
import type { ReadOptions } from '#lib/import/read-options.ts';
import { Threads } from './threads.ts';

export type ReadTranscriptWork = {
	readonly bytes: Uint8Array;
	readonly fileName: string;
	readonly options: ReadOptions;
};

/** What one reading may take, in wall-clock time and in the heap of its thread. */
export type ReadLimits = { readonly readMilliseconds: number; readonly readMemoryMebibytes: number };

const script = 'src/lib/server/jobs/read-transcript-worker.ts';
const readers = readersWith(importLimits);

/**
 * Reads a transcript in a thread beside the server, with a limit on time and memory: a file cannot stop or slow the
 * server. The bytes are handed over and are empty afterwards. The working directory must be the root of the installation.
 */
export async function readTranscriptFile(
	bytes: Uint8Array,
	fileName: string,
	options: ReadOptions = {},
	limits: ReadLimits = importLimits
): Promise<ImportResult> {
	const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
	const threads = limits === importLimits ? readers : readersWith(limits);
	const done = await threads.do(
		{ bytes: own, fileName, options },
		own.buffer instanceof ArrayBuffer ? [own.buffer] : [],
		limits.readMilliseconds
	);
	return done.kind === 'answered' ? done.answer : { ok: false, reason: done.reason };
}

function readersWith(limits: ReadLimits): Threads<ReadTranscriptWork, ImportResult> {
	return new Threads(script, { most: 2, memoryMebibytes: limits.readMemoryMebibytes });
}
