import { extendEnd, shrinkEnd, widenTo } from '#lib/transcripts/passage-edges.ts';
import type { TextRange } from '#lib/transcripts/text-range.ts';
import { sentencesOf } from '#lib/transcripts/words-and-sentences.ts';
import type { KeyboardAct } from './keyboard-acts.ts';
import type { Workbench } from './workbench.svelte.ts';

type Move = Extract<KeyboardAct, { act: 'select-sentence' | 'move-sentence' | 'extend' | 'shrink' }>;

/** The passage after a key: the first sentence of the turn, the next or previous one, or a longer or shorter stretch. */
export function movedPassage(workbench: Workbench, move: Move): TextRange | undefined {
	const { text } = workbench.transcript;
	const turn = workbench.currentTurn;
	if (turn === undefined) return undefined;
	const passage = workbench.passage;
	const sentences = sentencesOf(text, turn);
	if (passage === undefined || move.act === 'select-sentence') return sentences[0];
	const within = withinOf(workbench, passage);
	if (move.act === 'extend') return extendEnd(text, passage, within, move.by);
	if (move.act === 'shrink') return shrinkEnd(text, passage, within, move.by);
	const here = sentences.findIndex(({ start, end }) => start <= passage.start && passage.start < end);
	return sentences[here + move.direction] ?? passage;
}

export function widenedPassage(workbench: Workbench, to: 'word' | 'sentence' | 'all'): TextRange | undefined {
	const passage = workbench.passage;
	return passage && widenTo(workbench.transcript.text, passage, withinOf(workbench, passage), to);
}

/** From the beginning of the first turn that a passage lies in to the end of the last. */
function withinOf(workbench: Workbench, passage: TextRange): TextRange {
	const turns = workbench.turnsOf(passage);
	return { start: turns[0]?.start ?? passage.start, end: turns.at(-1)?.end ?? passage.end };
}
