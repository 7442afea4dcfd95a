import type { Attribute } from '#lib/participants/attribute.ts';
import type { Consent } from '#lib/participants/consent.ts';
import { consentNotRecorded } from '#lib/participants/consent.ts';
import { peopleWithMissedAttributes } from '#lib/participants/missed-attributes.ts';
import type { Participant } from '#lib/participants/participant.ts';

/** A person as the grid shows one. */
export type ShownPerson = {
	readonly id: string;
	/** Counted from 1 through all groups. */
	readonly number: number;
	readonly pseudonym: string;
	readonly focusGroupId: string;
	readonly consent: Consent;
	/** Own values by attribute id. */
	readonly values: ReadonlyMap<string, string>;
	/** Quotes with words of this person, rejected ones left out. */
	readonly quotes: number;
	readonly isSomethingMissing: boolean;
};

export type ShownGroup = {
	readonly id: string;
	readonly number: number;
	readonly title: string;
	readonly institutionId: string | undefined;
	readonly institution: string | undefined;
	/** Of the group and its institution, by attribute id. */
	readonly values: ReadonlyMap<string, string>;
	readonly people: readonly ShownPerson[];
};

type Known = {
	readonly participants: readonly Participant[];
	readonly values: ReadonlyMap<string, ReadonlyMap<string, string>>;
	readonly quotes: ReadonlyMap<string, number>;
	/** The administration of consent is seen by those who keep it; others see who may be quoted and who has left. */
	readonly isConsentShown: boolean;
};

const none: ReadonlyMap<string, string> = new Map();

export function shownPeople({ participants, values, quotes, isConsentShown }: Known): ShownPerson[] {
	const people = participants.map((person) => ({ ...person, values: values.get(person.id) ?? none }));
	const missing = peopleWithMissedAttributes(people.filter(({ consent }) => consent.status !== 'withdrawn'));
	return people.map(({ id, pseudonym, focusGroupId, consent, values: own }, place) => ({
		id,
		number: place + 1,
		pseudonym,
		focusGroupId,
		consent: isConsentShown ? consent : { ...consentNotRecorded, quote: consent.quote, status: consent.status },
		values: own,
		quotes: quotes.get(id) ?? 0,
		isSomethingMissing: missing.has(id)
	}));
}

/** A value as it may be shown: an attribute's, with its words in both languages. */
export type ShownAttribute = Pick<
	Attribute,
	'id' | 'key' | 'level' | 'label' | 'values' | 'isRestricted' | 'isValueClearAlone'
>;
