import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileName = 'installation.key';
let kept: { readonly folder: string; readonly key: Buffer } | undefined;

/**
 * A random key of this installation, in a file of its own beside the database (readable by its owner alone), made the
 * first time it is asked for. What is hashed with it cannot be guessed from a copy of the database.
 */
export function installationKey(): Buffer {
	const folder = process.env['DUIDING_DATA_DIR'] ?? './data';
	if (kept?.folder === folder) return kept.key;
	const path = join(folder, fileName);
	if (!existsSync(path)) {
		mkdirSync(folder, { recursive: true });
		writeFileSync(path, randomBytes(32), { mode: 0o600, flag: 'wx' });
	}
	kept = { folder, key: readFileSync(path) };
	return kept.key;
}
