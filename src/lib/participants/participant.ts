import type { Consent } from './consent.ts';

/** A person who took part in a focus group, under a pseudonym. */
export type Participant = {
	readonly id: string;
	readonly pseudonym: string;
	readonly focusGroupId: string;
	/** Value by attribute key, those of the focus group and the institution included; a key that is missing is unknown. */
	readonly attributes: ReadonlyMap<string, string>;
	readonly consent: Consent;
};
