import { attributeTableLimits, type ReadAttributeTable } from '#lib/import/attribute-table.ts';
import { Threads } from './threads.ts';

const readers = new Threads<Uint8Array, ReadAttributeTable>('src/lib/server/jobs/read-attribute-table-worker.ts', {
	most: 1,
	memoryMebibytes: attributeTableLimits.readMemoryMebibytes
});

/** Reads a table of attributes in a thread beside the server, with a limit on time and memory. */
export async function readAttributeTableFile(bytes: Uint8Array): Promise<ReadAttributeTable> {
	if (bytes.length > attributeTableLimits.fileBytes) return { ok: false, reason: 'too-large' };
	const done = await readers.do(bytes, [], attributeTableLimits.readMilliseconds);
	return done.kind === 'answered' ? done.answer : { ok: false, reason: done.reason };
}
