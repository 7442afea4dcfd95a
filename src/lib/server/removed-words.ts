import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const nonceBytes = 12;
const tagBytes = 16;

/**
 * Seals words that were taken out of a transcript (AES-256-GCM, NIST SP 800-38D), so that taking them out can be undone
 * for a while. The key goes into a file of its own beside the database; when that file is gone, nobody can read the words
 * any more, not in a copy of the database either.
 */
export async function sealWords(editId: string, removed: string): Promise<Uint8Array> {
	const key = randomBytes(32);
	await mkdir(folder(), { recursive: true });
	await writeFile(keyPath(editId), key, { mode: 0o600, flag: 'wx', flush: true });
	const nonce = randomBytes(nonceBytes);
	const cipher = createCipheriv('aes-256-gcm', key, nonce);
	const words = Buffer.concat([cipher.update(removed, 'utf8'), cipher.final()]);
	return Buffer.concat([nonce, cipher.getAuthTag(), words]);
}

/** What was sealed, or `undefined` when its key is gone. A damaged seal throws. */
export async function openWords(editId: string, sealed: Uint8Array): Promise<string | undefined> {
	const key = await readKey(editId);
	if (key === undefined) return undefined;
	const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes));
	decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
	return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]).toString('utf8');
}

/** Throws the key away: from here on the words cannot be read. */
export async function forgetWords(editId: string): Promise<void> {
	await rm(keyPath(editId), { force: true });
}

async function readKey(editId: string): Promise<Buffer | undefined> {
	try {
		return await readFile(keyPath(editId));
	} catch (cause) {
		if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
		throw cause;
	}
}

function keyPath(editId: string): string {
	if (!/^[\w-]{36}$/.test(editId)) throw new RangeError('An edit is known by its id');
	return join(folder(), `${editId}.key`);
}

function folder(): string {
	return join(process.env['DUIDING_DATA_DIR'] ?? './data', 'removed-words');
}
