import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { importLimits } from './limits.ts';

export type CheckZipResult =
	| { readonly ok: true }
	| { readonly ok: false; readonly reason: 'broken-zip' | 'password-protected' | 'unpacks-too-large' };

/**
 * Walks through a zip before any library unpacks it: every entry must unpack to what it says, and together they must
 * stay within the limits. Nothing is kept of the contents.
 */
export async function checkZip(bytes: Uint8Array): Promise<CheckZipResult> {
	try {
		const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		return await checkEntries(await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true }));
	} catch (error) {
		// yauzl throws plain errors for what is wrong with the file; anything else is a fault of ours
		if (error instanceof Error && error.constructor === Error) return { ok: false, reason: 'broken-zip' };
		if (isZlibError(error)) return { ok: false, reason: 'broken-zip' };
		throw error;
	}
}

async function checkEntries(zip: ZipFile): Promise<CheckZipResult> {
	if (zip.entryCount > importLimits.zipEntries) return { ok: false, reason: 'unpacks-too-large' };
	let total = 0;
	for await (const entry of zip.eachEntry()) {
		if (entry.isEncrypted()) return { ok: false, reason: 'password-protected' };
		if (!isWithinLimits(entry, total)) return { ok: false, reason: 'unpacks-too-large' };
		total += await unpackedBytes(zip, entry);
	}
	return { ok: true };
}

function isWithinLimits(entry: Entry, bytesBefore: number): boolean {
	const { uncompressedSize: unpacked, compressedSize: packed } = entry;
	const isTight =
		unpacked > importLimits.unpackedBytesBeforeRatioCounts && unpacked > packed * importLimits.unpackedRatio;
	return bytesBefore + unpacked <= importLimits.unpackedBytes && !isTight;
}

/** Counts what an entry really unpacks to; yauzl stops it where it exceeds what the entry says of itself. */
async function unpackedBytes(zip: ZipFile, entry: Entry): Promise<number> {
	let count = 0;
	for await (const chunk of await zip.openReadStreamPromise(entry))
		if (chunk instanceof Uint8Array) count += chunk.length;
	return count;
}

function isZlibError(error: unknown): boolean {
	return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
