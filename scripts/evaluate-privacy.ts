import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { csvRows } from '#lib/import/csv-rows.ts';
import { readTranscript } from '#lib/import/read-transcript.ts';
import { evaluateDetection } from '#lib/privacy/evaluation/evaluate-detection.ts';
import { evaluationTable, recallTable } from '#lib/privacy/evaluation/evaluation-table.ts';
import { inStyle } from '#lib/privacy/evaluation/in-style.ts';
import { inventTranscripts } from '#lib/privacy/evaluation/invent-transcripts.ts';
import { labelMentions } from '#lib/privacy/evaluation/label-mentions.ts';
import { writingStyles, type LabelledText } from '#lib/privacy/evaluation/labelled-text.ts';
import { nameStock } from '#lib/privacy/evaluation/name-stock.ts';
import { seededRandom } from '#lib/privacy/evaluation/seeded-random.ts';
import type { PersonalDataKnowledge } from '#lib/privacy/personal-data/personal-data-knowledge.ts';
import { personalDataWords } from '#lib/server/personal-data-words.ts';
import type { Outcome } from './sub-command.ts';

const extent = { transcripts: 300, turnsPerTranscript: 20 };
/** What docs/privacy.md was measured with. */
const usualSeed = 2026;
const exampleFolder = fileURLToPath(new URL('../src/lib/server/example/material/', import.meta.url));

/** Measures the search for personal data on invented transcripts and on the example; the same seed gives the same figures. */
export async function evaluatePrivacy(words: readonly string[]): Promise<Outcome> {
	const seed = seedIn(words);
	if (seed === undefined) return { ok: false, sentence: 'A seed is a whole number from 0 up: --seed 2026.' };
	const knowledge = { ...(await personalDataWords()), knownNames: new Set<string>() };
	const invented = evaluateDetection(inventTranscripts(seededRandom(seed), nameStock(knowledge), extent), knowledge);
	const example = evaluateDetection(await exampleTexts(knowledge), knowledge);
	return {
		ok: true,
		output: [
			`Seed ${seed}: ${extent.transcripts} invented transcripts of ${extent.turnsPerTranscript} turns, ${invented.characters} characters. Shares in per cent.`,
			evaluationTable(invented),
			'The example project: every time that a participant is called by name.',
			recallTable(example.recall.filter(({ group }) => group.includes('name')))
		].join('\n\n')
	};
}

function seedIn([option, value, ...others]: readonly string[]): number | undefined {
	if (option === undefined) return usualSeed;
	const seed = Number(value);
	const isSeed = option === '--seed' && value !== undefined && others.length === 0;
	return isSeed && Number.isSafeInteger(seed) && seed >= 0 ? seed : undefined;
}

/** The six transcripts of the example in each way of writing, with the names of its participants labelled. */
async function exampleTexts(knowledge: PersonalDataKnowledge): Promise<LabelledText[]> {
	const people = csvRows<Readonly<Record<'pseudonym', string>>>(
		await readFile(`${exampleFolder}participants.csv`, 'utf8')
	);
	const groups = csvRows<Readonly<Record<'file', string>>>(await readFile(`${exampleFolder}groups.csv`, 'utf8'));
	const names = people.map(({ pseudonym }) => pseudonym);
	const lists = [knowledge.firstNames, knowledge.surnames, knowledge.properNouns];
	const sourceOf = (name: string) => (lists.some((list) => list.has(name.toLowerCase())) ? 'listed' : 'held-out');
	const texts: LabelledText[] = [];
	for (const { file } of groups) {
		const result = await readTranscript(new Uint8Array(await readFile(exampleFolder + file)), file);
		if (!result.ok) throw new Error(`The example file ${file} cannot be read: ${result.reason}.`);
		const { text } = result.transcript;
		const turns = result.transcript.turns.filter(({ kind }) => kind === 'turn');
		const labels = labelMentions(text, turns, names, sourceOf);
		texts.push(...writingStyles.map((style) => inStyle({ text, turns, labels, style: 'capitals' }, style)));
	}
	return texts;
}
