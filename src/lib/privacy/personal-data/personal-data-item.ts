import type { Certainty } from './personal-data-hit.ts';
import type { PersonalDataKind } from './personal-data-kind.ts';

/** The same words, or the same person, wherever they stand: one decision of a reviewer. */
export type PersonalDataItem = {
	/** Stable as long as the text is: kind and folded words. */
	readonly id: string;
	readonly kind: PersonalDataKind;
	/** As they stand at the first place. */
	readonly words: string;
	readonly certainty: Certainty;
	/** What could stand there instead, in Dutch, bracketed: `[stagebedrijf]`, `[naam 3]`, `[tussen 15 en 20 jaar]`. */
	readonly suggestion: string;
	readonly places: readonly { readonly start: number; readonly end: number }[];
};
