import type { SpokenWord } from './spoken-word.ts';

/** One turn as the rules see it: offsets count from its own start, and what stands in square brackets is blanked out. */
export type Turn = {
	readonly text: string;
	readonly words: readonly SpokenWord[];
	/** It has no capital, or in a text that hardly has any none but where a sentence opens: names have none either. */
	readonly isLowerCase: boolean;
};
