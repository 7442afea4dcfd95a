import type { PersonalDataKind } from '../personal-data/personal-data-kind.ts';
import type { TextRange } from '#lib/transcripts/text-range.ts';

/** Where a name comes from: from the lists that the search leans on, or from none of them. */
export type NameSource = 'listed' | 'held-out';

/** Personal data that was put into a text on purpose. */
export type Label = {
	readonly kind: PersonalDataKind;
	readonly start: number;
	readonly end: number;
	/** Only of names. */
	readonly source: NameSource | undefined;
};

/** How a transcript is typed: with capitals as the spelling has them, only where a sentence opens, or nowhere. */
export const writingStyles = ['capitals', 'sentence capitals', 'no capitals'] as const;

export type WritingStyle = (typeof writingStyles)[number];

/** An invented transcript of which it is known what the search should find. */
export type LabelledText = {
	readonly text: string;
	readonly turns: readonly TextRange[];
	readonly labels: readonly Label[];
	readonly style: WritingStyle;
};
