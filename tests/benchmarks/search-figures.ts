import { timeFigure, type Figure } from './figure.ts';
import type { SearchMeasurement } from './measure-search.ts';
import { median, percentile } from './percentile.ts';

const mostMilliseconds = 50;

export function searchFigures(measured: SearchMeasurement): Figure[] {
	const { words, wordsByIndexAlone, code, codeByIndexAlone, related } = measured;
	const floorOfWords = { words: 'count and first rows by FTS5 alone', milliseconds: median(wordsByIndexAlone) };
	const floorOfCode = { words: 'count and first rows by one index', milliseconds: median(codeByIndexAlone) };
	return [
		within(timeFigure(`Ordinary words in ${measured.turns} turns, first page`, median(words), floorOfWords), words),
		timeFigure('The same, p95', percentile(words, 0.95), {
			...floorOfWords,
			milliseconds: percentile(wordsByIndexAlone, 0.95)
		}),
		within(timeFigure(`The commonest of ${measured.codings} codings, first page`, median(code), floorOfCode), code),
		timeFigure('The same code within 3 turns of another', median(related), floorOfCode)
	];
}

function within(figure: Figure, times: readonly number[]): Figure {
	return { ...figure, aim: { words: `≤ ${mostMilliseconds} ms`, isMet: median(times) <= mostMilliseconds } };
}
