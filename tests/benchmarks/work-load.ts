import { inventCodings, type InventedCoding } from './invent-codings.ts';
import { inventTranscript, type InventedTranscript } from './invent-transcript.ts';
import { randomNumbers } from './random-numbers.ts';

/** Transcript S with its codebook and the codings of one coder: what everything is measured on. */
export type WorkLoad = {
	readonly transcript: InventedTranscript;
	readonly codeNames: readonly string[];
	readonly codings: readonly InventedCoding[];
};

const seed = 20_261_122;
export const wordCount = 17_500;
export const turnCount = 700;
export const codeCount = 40;
export const codingCount = 600;

/** The same at every run, so that figures of different days can be laid side by side. */
export function workLoad(): WorkLoad {
	const random = randomNumbers(seed);
	const transcript = inventTranscript(wordCount, turnCount, random);
	return {
		transcript,
		codeNames: Array.from({ length: codeCount }, (_, index) => `Thema ${index + 1}`),
		codings: inventCodings(codingCount, codeCount, transcript.turns, random)
	};
}
