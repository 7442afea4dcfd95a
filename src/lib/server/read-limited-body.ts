/** The body of a request, or `undefined` as soon as it turns out to be longer than allowed; the rest is not read. */
export async function readLimitedBody(
	body: ReadableStream<Uint8Array> | null,
	mostBytes: number
): Promise<Uint8Array | undefined> {
	const chunks: Uint8Array[] = [];
	let byteCount = 0;
	for await (const chunk of body ?? []) {
		byteCount += chunk.byteLength;
		if (byteCount > mostBytes) return undefined;
		chunks.push(chunk);
	}
	const bytes = new Uint8Array(byteCount);
	let offset = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, offset);
		offset += chunk.byteLength;
	}
	return bytes;
}
