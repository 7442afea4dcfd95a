import { readFile, writeFile } from 'node:fs/promises';
import { importTranscript } from './import-transcript.ts';
import { makeProject, type Study } from './make-study.ts';
import type { Scale } from './scale.ts';

/** Milliseconds. */
export type ImportMeasurement = { readonly imported: readonly number[]; readonly linesRead: readonly number[] };

/** Brings transcript S into a new project each time; beside it, the same file read and cut into lines and no more. */
export async function measureImport(
	{ lead }: Study,
	file: string,
	place: string,
	scale: Scale
): Promise<ImportMeasurement> {
	await writeFile(place, file);
	const imported: number[] = [];
	const linesRead: number[] = [];
	while (imported.length < scale.imports) {
		const projectAddress = await makeProject(lead);
		const startedAt = performance.now();
		await importTranscript(lead, projectAddress, file);
		imported.push(performance.now() - startedAt);
		linesRead.push(await readLines(place));
	}
	return { imported, linesRead };
}

async function readLines(place: string): Promise<number> {
	const startedAt = performance.now();
	const lines = (await readFile(place, 'utf8')).split('\n');
	if (lines.length < 2) throw new Error('The file holds no lines');
	return performance.now() - startedAt;
}
