import type { PersonalDataKind } from './personal-data-kind.ts';

/**
 * How sure a rule is: `certain` if the words prove it (a check digit, an address of mail, a name on the project's list),
 * `likely` if words around them or a word list say so, `ask` if only a human can tell (a capital in mid-sentence).
 */
export type Certainty = 'certain' | 'likely' | 'ask';

/** Words of a text that may give somebody away. Offsets are UTF-16 units of that text, start included, end excluded. */
export type PersonalDataHit = {
	readonly kind: PersonalDataKind;
	readonly start: number;
	readonly end: number;
	readonly certainty: Certainty;
};
