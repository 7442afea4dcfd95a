import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openPseudonymKey } from '#lib/server/pseudonym-key.ts';
import { readPassphrase } from './read-passphrase.ts';
import type { Outcome } from './sub-command.ts';

const sentences = {
	'not-a-key': 'This file is no key of pseudonyms.',
	'wrong-passphrase': 'That is not the passphrase of this key, or the file was changed.'
} as const;

/** Opens a key of pseudonyms that was downloaded at an import, and prints who is called what, a line each. */
export async function openKey(file: string): Promise<Outcome> {
	const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
	const written = await readFile(path, 'utf8').catch(() => undefined);
	if (written === undefined) return { ok: false, sentence: `There is no file ${path}.` };
	const result = await openPseudonymKey(written, await readPassphrase());
	if (!result.ok) return { ok: false, sentence: sentences[result.reason] };
	return { ok: true, output: result.entries.map(({ label, pseudonym }) => `${label}\t${pseudonym}`).join('\n') };
}
