import type { TextRange } from '../transcripts/text-range.ts';
import { turnsTouched } from '../transcripts/turns-touched.ts';

/** How far a transcript is coded: turns that carry a code, of those that anybody but the moderator speaks. */
export function codedTurns(
	turns: readonly (TextRange & { readonly isModerator: boolean })[],
	passages: readonly TextRange[]
): { readonly coded: number; readonly all: number } {
	const touched = new Set(passages.flatMap((passage) => turnsTouched(turns, passage)));
	return {
		coded: [...touched].filter((position) => turns[position]?.isModerator === false).length,
		all: turns.filter(({ isModerator }) => !isModerator).length
	};
}
