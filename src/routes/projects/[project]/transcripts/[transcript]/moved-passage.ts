import { extendEnd, extendStart, shrinkEnd, shrinkStart, widenTo } from '#lib/transcripts/passage-edges.ts';
import { extendByTurn, shrinkByTurn } from '#lib/transcripts/passage-turns.ts';
import type { TextRange } from '#lib/transcripts/text-range.ts';
import { sentencesOf, trimBlanks } from '#lib/transcripts/words-and-sentences.ts';
import type { Workbench } from './workbench.svelte.ts';

/** The first sentence of the current turn. */
export function firstSentence(workbench: Workbench): TextRange | undefined {
	const turn = workbench.currentTurn;
	return turn && sentencesOf(workbench.transcript.text, turn)[0];
}

/** The sentence before or after the one that the passage begins in, within its turn; without a passage the first. */
export function nextSentence(workbench: Workbench, direction: 1 | -1): TextRange | undefined {
	const { passage, currentTurn } = workbench;
	if (passage === undefined || currentTurn === undefined) return firstSentence(workbench);
	const sentences = sentencesOf(workbench.transcript.text, currentTurn);
	const here = sentences.findIndex(({ start, end }) => start <= passage.start && passage.start < end);
	return sentences[here + direction] ?? passage;
}

/** The passage with its end one word, sentence or turn further or back; without a passage, where to begin. */
export function resizedPassage(
	workbench: Workbench,
	way: 'extend' | 'shrink',
	by: 'word' | 'sentence' | 'turn'
): TextRange | undefined {
	const { passage } = workbench;
	const { text, turns } = workbench.transcript;
	if (passage === undefined) {
		const turn = workbench.currentTurn;
		return by === 'turn' ? turn && trimBlanks(text, turn) : firstSentence(workbench);
	}
	if (by === 'turn') return way === 'extend' ? extendByTurn(text, passage, turns) : shrinkByTurn(text, passage, turns);
	const within = withinOf(workbench, passage);
	return way === 'extend' ? extendEnd(text, passage, within, by) : shrinkEnd(text, passage, within, by);
}

/** A passage with one of its ends a word outward or inward. */
export function nudgedPassage(
	workbench: Workbench,
	passage: TextRange,
	edge: 'start' | 'end',
	way: 'out' | 'in'
): TextRange {
	const { text } = workbench.transcript;
	const within = withinOf(workbench, passage);
	if (edge === 'start') {
		return way === 'out' ? extendStart(text, passage, within, 'word') : shrinkStart(text, passage, within, 'word');
	}
	return way === 'out' ? extendEnd(text, passage, within, 'word') : shrinkEnd(text, passage, within, 'word');
}

export function widenedPassage(workbench: Workbench, to: 'word' | 'sentence' | 'all'): TextRange | undefined {
	const { passage } = workbench;
	return passage && widenTo(workbench.transcript.text, passage, withinOf(workbench, passage), to);
}

/** From the beginning of the first turn that a passage lies in to the end of the last. */
function withinOf(workbench: Workbench, passage: TextRange): TextRange {
	const turns = workbench.turnsOf(passage);
	return { start: turns[0]?.start ?? passage.start, end: turns.at(-1)?.end ?? passage.end };
}
