import type { Transcript } from '#lib/transcripts/transcript.ts';
import type { TextRange } from '#lib/transcripts/text-range.ts';

/** Where words stand in a numbered turn, looked for from an offset on. The example's words are exact, so absence is a fault. */
export function findWords(transcript: Transcript, turnNumber: number, words: string, from = 0): TextRange {
	const turn = transcript.turns[turnNumber - 1];
	if (turn === undefined) throw new Error(`The example names turn ${turnNumber}, which is not there`);
	const start = transcript.text.indexOf(words, Math.max(turn.start, from));
	if (start === -1 || start + words.length > turn.end) {
		throw new Error(`The example names words that turn ${turnNumber} does not hold`);
	}
	return { start, end: start + words.length };
}
