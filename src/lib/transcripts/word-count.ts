import type { TextRange } from './text-range.ts';
import { wordsOf } from './words-and-sentences.ts';

/** How many words are spoken in these turns; lines of structure are nobody's words. */
export function wordCount(text: string, turns: readonly TextRange[]): number {
	return turns.reduce((words, turn) => words + wordsOf(text, turn).length, 0);
}
