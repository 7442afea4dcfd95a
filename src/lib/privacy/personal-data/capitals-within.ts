import type { TextRange } from '#lib/transcripts/text-range.ts';
import { spokenWordsOf } from './spoken-word.ts';

/** So many words are enough to know how somebody types. */
const wordsToJudge = 2000;
/** Fewer than these say nothing about the habit. */
const fewestWords = 300;
/** In a text that writes names with a capital, at least one word in three hundred has one where no sentence opens. */
const leastShare = 1 / 300;

/**
 * Whether a transcript writes names without a capital, if it writes capitals at all: of its first words, hardly any has
 * one inside a sentence. Automatic transcripts with full stops put in afterwards look like that.
 */
export function hasHardlyAnyCapitals(text: string, stretches: readonly TextRange[]): boolean {
	let words = 0;
	let capitals = 0;
	for (const { start, end } of stretches) {
		for (const { letters, opensSentence, folded } of spokenWordsOf(text.slice(start, end))) {
			words += 1;
			if (letters === 'capitalised' && !opensSentence && folded !== 'ik') capitals += 1;
		}
		if (words >= wordsToJudge) break;
	}
	return words >= fewestWords && capitals / words < leastShare;
}
