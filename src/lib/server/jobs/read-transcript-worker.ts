import { parentPort } from 'node:worker_threads';
import { readTranscript } from '#lib/import/read-transcript.ts';
import type { ReadTranscriptWork } from './read-transcript-file.ts';

parentPort?.on('message', ({ bytes, fileName, options }: ReadTranscriptWork) => {
	void readTranscript(bytes, fileName, options).then((result) => parentPort?.postMessage(result));
});
