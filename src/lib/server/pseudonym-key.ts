import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { isRecord, parseJson } from './stored-json.ts';

/** Who was called what in a file, and the pseudonym that stands for it in the project. */
export type PseudonymKeyEntry = { readonly label: string; readonly pseudonym: string };

/** Shorter ones are guessed. */
export const shortestPassphrase = 12;

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };
const kind = 'duiding-pseudonym-key';

/**
 * The key of pseudonyms as a file that only the passphrase opens (scrypt, RFC 7914; AES-256-GCM, NIST SP 800-38D). The
 * program keeps neither the key nor the passphrase.
 */
export async function sealPseudonymKey(entries: readonly PseudonymKeyEntry[], passphrase: string): Promise<string> {
	const salt = randomBytes(16);
	const nonce = randomBytes(12);
	const cipher = createCipheriv('aes-256-gcm', await derive(passphrase.normalize('NFC'), salt, 32, cost), nonce);
	const words = Buffer.concat([cipher.update(JSON.stringify(entries), 'utf8'), cipher.final()]);
	const file = {
		...{ kind, version: 1, derivation: 'scrypt N=131072 r=8 p=1', cipher: 'aes-256-gcm' },
		...{ salt: written(salt), nonce: written(nonce), tag: written(cipher.getAuthTag()), words: written(words) }
	};
	return `${JSON.stringify(file, undefined, '\t')}\n`;
}

export type OpenPseudonymKeyResult =
	| { readonly ok: true; readonly entries: readonly PseudonymKeyEntry[] }
	| { readonly ok: false; readonly reason: 'not-a-key' | 'wrong-passphrase' };

/** Opens such a file. A changed file and a wrong passphrase look alike, by design of the cipher. */
export async function openPseudonymKey(file: string, passphrase: string): Promise<OpenPseudonymKeyResult> {
	const value = parseJson(file);
	if (!isRecord(value) || value['kind'] !== kind || value['version'] !== 1) return { ok: false, reason: 'not-a-key' };
	const [salt, nonce, tag, words] = [value['salt'], value['nonce'], value['tag'], value['words']].map(read);
	if (salt?.length !== 16 || nonce?.length !== 12 || tag?.length !== 16 || words === undefined)
		return { ok: false, reason: 'not-a-key' };
	const decipher = createDecipheriv('aes-256-gcm', await derive(passphrase.normalize('NFC'), salt, 32, cost), nonce);
	decipher.setAuthTag(tag);
	try {
		const entries: unknown = JSON.parse(Buffer.concat([decipher.update(words), decipher.final()]).toString('utf8'));
		return { ok: true, entries: Array.isArray(entries) ? entries.flatMap(entryOf) : [] };
	} catch (cause) {
		if (cause instanceof Error) return { ok: false, reason: 'wrong-passphrase' };
		throw cause;
	}
}

function entryOf(value: unknown): PseudonymKeyEntry[] {
	if (!isRecord(value)) return [];
	const { label, pseudonym } = value;
	return typeof label === 'string' && typeof pseudonym === 'string' ? [{ label, pseudonym }] : [];
}

function written(bytes: Buffer): string {
	return bytes.toString('base64');
}

function read(value: unknown): Buffer | undefined {
	return typeof value === 'string' ? Buffer.from(value, 'base64') : undefined;
}
