import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImportRefusal } from '#lib/import/imported-transcript.ts';
import { inspectionOf } from '#lib/import/inspection.ts';
import { importLimits } from '#lib/import/limits.ts';
import { readTranscriptFile } from '#lib/server/jobs/read-transcript-file.ts';
import type { Outcome } from './sub-command.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Shows what the import would read from a transcript file, and stores nothing. */
export async function inspectFile(file: string): Promise<Outcome> {
	const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
	process.chdir(root);
	const found = await stat(path).catch(() => undefined);
	if (found?.isFile() !== true) return { ok: false, sentence: `There is no file ${path}.` };
	if (found.size > importLimits.fileBytes) return { ok: false, sentence: await sentenceOf('too-large') };
	const result = await readTranscriptFile(await readFile(path), basename(path));
	if (!result.ok) return { ok: false, sentence: await sentenceOf(result.reason) };
	return { ok: true, output: JSON.stringify(inspectionOf(result.transcript), undefined, '\t') };
}

async function sentenceOf(reason: ImportRefusal): Promise<string> {
	const words: Record<string, unknown> = JSON.parse(await readFile('src/messages/en/import.json', 'utf8'));
	const sentence = words[`import_refusal_${reason.replaceAll('-', '_')}`];
	if (typeof sentence !== 'string') throw new Error(`No words for the refusal ${reason}.`);
	return sentence;
}
