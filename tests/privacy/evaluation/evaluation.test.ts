import { describe, expect, it } from 'vitest';
import { distractors } from '#lib/privacy/evaluation/distractors.ts';
import { evaluateDetection } from '#lib/privacy/evaluation/evaluate-detection.ts';
import { evaluationTable } from '#lib/privacy/evaluation/evaluation-table.ts';
import { heldOutNames } from '#lib/privacy/evaluation/held-out-names.ts';
import { inventTranscripts } from '#lib/privacy/evaluation/invent-transcripts.ts';
import { nameStock } from '#lib/privacy/evaluation/name-stock.ts';
import { score } from '#lib/privacy/evaluation/score.ts';
import { seededRandom } from '#lib/privacy/evaluation/seeded-random.ts';
import { templates } from '#lib/privacy/evaluation/templates.ts';
import { personalDataWords } from '#lib/server/personal-data-words.ts';

const words = await personalDataWords();
const knowledge = { ...words, knownNames: new Set<string>() };
const extent = { transcripts: 6, turnsPerTranscript: 15 };

describe('the material of the evaluation', () => {
	it('has at least 60 templates and 150 names held out', () => {
		expect(new Set(templates).size).toBeGreaterThanOrEqual(60);
		expect(distractors.length).toBeGreaterThanOrEqual(40);
		expect(new Set([...heldOutNames.firstNames, ...heldOutNames.surnames]).size).toBeGreaterThanOrEqual(150);
	});

	it('holds out names that no list of the search has', () => {
		const lists = [words.firstNames, words.surnames, words.places, words.properNouns, words.commonWords];
		const known = [...heldOutNames.firstNames, ...heldOutNames.surnames].filter((name) =>
			lists.some((list) => list.has(name.toLowerCase()))
		);
		expect(known).toEqual([]);
	});

	it('puts every label where its words stand, and is the same for the same seed', () => {
		const invent = (seed: number) => inventTranscripts(seededRandom(seed), nameStock(words), extent);
		expect(invent(3)).toEqual(invent(3));
		expect(invent(3)).not.toEqual(invent(4));
		for (const { text, turns, labels } of invent(3)) {
			for (const { start, end } of labels) {
				expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
				expect(turns.some((turn) => turn.start <= start && end <= turn.end)).toBe(true);
			}
			expect(text).not.toContain('{');
		}
	});
});

describe('counting what was found', () => {
	const label = { kind: 'name', start: 4, end: 16, source: 'listed' } as const;
	const text = 'zei Evert Kolkveld niks';

	it('tells the same borders from an overlap, and an overlap of the same kind from any', () => {
		const found = score(text, [{ ...label, end: 18 }], [{ kind: 'name', start: 4, end: 9, certainty: 'ask' }]);
		expect(found.labels).toMatchObject([{ isExact: false, isFound: true, isNoticed: true, isCovered: false }]);
		const other = score(text, [{ ...label, end: 18 }], [{ kind: 'place', start: 4, end: 18, certainty: 'ask' }]);
		expect(other.labels).toMatchObject([{ isExact: false, isFound: false, isNoticed: true, isCovered: true }]);
		expect(other.hits).toMatchObject([{ isExact: false, isRight: false, isOnSomething: true }]);
	});

	it('prints tables with an interval in every row', () => {
		const evaluation = evaluateDetection(inventTranscripts(seededRandom(1), nameStock(words), extent), knowledge);
		const table = evaluationTable(evaluation);
		expect(table).toContain('| capitals: name, held-out');
		expect(table).toMatch(/\| no capitals +\| +2 \| +\d+\.\d \[\d+\.\d, \d+\.\d\] \|/);
		expect(evaluation.characters).toBeGreaterThan(1000);
	});
});
