import { evaluateDetection } from '#lib/privacy/evaluation/evaluate-detection.ts';
import { evaluationTable } from '#lib/privacy/evaluation/evaluation-table.ts';
import { inventTranscripts } from '#lib/privacy/evaluation/invent-transcripts.ts';
import { nameStock } from '#lib/privacy/evaluation/name-stock.ts';
import { seededRandom } from '#lib/privacy/evaluation/seeded-random.ts';
import { personalDataWords } from '#lib/server/personal-data-words.ts';
import type { Outcome } from './sub-command.ts';

const extent = { transcripts: 300, turnsPerTranscript: 20 };
/** What docs/privacy.md was measured with. */
const usualSeed = 2026;

/** Measures the search for personal data on invented transcripts; the same seed gives the same figures. */
export async function evaluatePrivacy(words: readonly string[]): Promise<Outcome> {
	const seed = seedIn(words);
	if (seed === undefined) return { ok: false, sentence: 'A seed is a whole number from 0 up: --seed 2026.' };
	const knowledge = { ...(await personalDataWords()), knownNames: new Set<string>() };
	const evaluation = evaluateDetection(inventTranscripts(seededRandom(seed), nameStock(knowledge), extent), knowledge);
	const about = `Seed ${seed}, ${extent.transcripts} invented transcripts of ${extent.turnsPerTranscript} turns, ${evaluation.characters} characters. Shares in per cent.`;
	return { ok: true, output: `${about}\n\n${evaluationTable(evaluation)}` };
}

function seedIn([option, value, ...others]: readonly string[]): number | undefined {
	if (option === undefined) return usualSeed;
	const seed = Number(value);
	return option === '--seed' && value !== undefined && others.length === 0 && Number.isSafeInteger(seed) && seed >= 0
		? seed
		: undefined;
}
