import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csvRows } from '#lib/import/csv-rows.ts';
import { readTranscript } from '#lib/import/read-transcript.ts';
import { findPersonalData } from '#lib/privacy/personal-data/find-personal-data.ts';
import { knowledgeWith } from './find-in.ts';

const folder = 'src/lib/server/example/material';
const left = csvRows<Readonly<Record<'file' | 'text' | 'kind', string>>>(
	readFileSync(`${folder}/personal-data.csv`, 'utf8')
);
/** What somebody says of their health is nothing that a rule about names and numbers can see. */
const outOfReach: ReadonlySet<string> = new Set(['ik heb een hernia']);

describe('the personal data left in the example on purpose', () => {
	it.each(left.filter(({ text }) => !outOfReach.has(text)))('are pointed at: $kind ($text)', async ({ file, text }) => {
		const result = await readTranscript(new Uint8Array(readFileSync(`${folder}/${file}`)), file);
		if (!result.ok) throw new Error(result.reason);
		const { transcript } = result;
		const start = transcript.text.indexOf(text);
		expect(start).toBeGreaterThanOrEqual(0);
		const turns = transcript.turns.filter(({ kind }) => kind === 'turn');
		const hits = findPersonalData(transcript.text, turns, await knowledgeWith());
		expect(hits.some((hit) => hit.start < start + text.length && start < hit.end)).toBe(true);
	});
});
