import { fromBufferPromise } from 'yauzl';

/**
 * Unpacks the named entries of a zip, by name; those that are not there are missing. The zip must have passed
 * `checkZip`, which bounds what they unpack to.
 */
export async function readZipEntries(
	bytes: Uint8Array,
	isWanted: (name: string) => boolean
): Promise<ReadonlyMap<string, Uint8Array>> {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const zip = await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true });
	const entries = new Map<string, Uint8Array>();
	for await (const entry of zip.eachEntry()) {
		if (!isWanted(entry.fileName) || entries.has(entry.fileName)) continue;
		const chunks: Uint8Array[] = [];
		for await (const chunk of await zip.openReadStreamPromise(entry))
			if (chunk instanceof Uint8Array) chunks.push(chunk);
		entries.set(entry.fileName, Buffer.concat(chunks));
	}
	return entries;
}
