import { overlaps, type TextRange } from '../../src/lib/transcripts/text-range.ts';
import { moderatorLabel, type InventedTurn } from './invent-transcript.ts';

export type InventedCoding = TextRange & {
	/** Place of the code in the codebook, counted from 0. */
	readonly codePosition: number;
};

/**
 * Codings of one to three sentences of participants, a few codes used much and most of them little, some passages lying over
 * each other. One code never lies over itself, so that none of them is refused.
 */
export function inventCodings(
	count: number,
	codeCount: number,
	turns: readonly InventedTurn[],
	random: () => number
): InventedCoding[] {
	const participantTurns = turns.filter(({ label }) => label !== moderatorLabel);
	const codings: InventedCoding[] = [];
	while (codings.length < count) {
		const sentences = participantTurns[Math.floor(random() * participantTurns.length)]?.sentences ?? [];
		const first = Math.floor(random() * sentences.length);
		const last = Math.min(sentences.length - 1, first + Math.floor(random() * 3));
		const [start, end] = [sentences[first]?.start, sentences[last]?.end];
		if (start === undefined || end === undefined) continue;
		const coding = { codePosition: Math.floor(random() ** 2 * codeCount), start, end };
		const isOverItself = codings.some((other) => other.codePosition === coding.codePosition && overlaps(other, coding));
		if (!isOverItself) codings.push(coding);
	}
	return codings;
}
