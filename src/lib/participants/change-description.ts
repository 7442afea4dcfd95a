import type { Attribute } from './attribute.ts';
import type { Participant } from './participant.ts';

/** What a lead states about a person: values by attribute key, empty where it is unknown, and the consent to be quoted. */
export type Description = { readonly values: ReadonlyMap<string, string>; readonly mayBeQuoted: boolean };

export type ValueChange = {
	readonly attribute: Attribute;
	readonly before: string | undefined;
	readonly after: string | undefined;
};

export type ChangeDescriptionResult =
	| { readonly ok: true; readonly changes: readonly ValueChange[]; readonly isConsentChanged: boolean }
	| { readonly ok: false; readonly reason: 'withdrawn' | 'no-such-value' };

/**
 * Decides what a description changes. Only a person's own attributes can be stated, with the values that they have or the
 * one that is stored already; attributes that are not mentioned stay.
 */
export function changeDescription(
	participant: Participant,
	attributes: readonly Attribute[],
	description: Description
): ChangeDescriptionResult {
	if (participant.consent.status === 'withdrawn') return { ok: false, reason: 'withdrawn' };
	const changes = attributes
		.filter((attribute) => attribute.level === 'participant' && description.values.has(attribute.key))
		.map((attribute): ValueChange => ({
			attribute,
			before: participant.attributes.get(attribute.key),
			after: description.values.get(attribute.key) || undefined
		}))
		.filter(({ before, after }) => before !== after);
	const isKnown = changes.every(
		({ attribute, after }) => after === undefined || attribute.values.some(({ value }) => value === after)
	);
	if (!isKnown) return { ok: false, reason: 'no-such-value' };
	return { ok: true, changes, isConsentChanged: participant.consent.quote !== description.mayBeQuoted };
}
