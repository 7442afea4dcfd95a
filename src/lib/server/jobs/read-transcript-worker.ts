import { parentPort, workerData } from 'node:worker_threads';
import { readTranscript } from '#lib/import/read-transcript.ts';

const { bytes, fileName }: { bytes: Uint8Array; fileName: string } = workerData;
parentPort?.postMessage(await readTranscript(bytes, fileName));
