import { parentPort } from 'node:worker_threads';
import { readAttributeTable } from '#lib/import/attribute-table.ts';

parentPort?.on('message', (bytes: Uint8Array) => {
	void readAttributeTable(bytes).then((result) => parentPort?.postMessage(result));
});
