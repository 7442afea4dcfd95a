import type { Attribute } from '#lib/participants/attribute.ts';
import type { Participant } from '#lib/participants/participant.ts';

const shownBesideTheName = ['role', 'level', 'track', 'function'] as const;

/** A few words on every participant for the margin of a transcript, such as `student, niveau 2`, by participant id. */
export function describeSpeakers(
	participants: readonly Participant[],
	attributes: readonly Attribute[],
	locale: 'nl' | 'en'
): Record<string, string> {
	const byKey = new Map(attributes.map((attribute) => [attribute.key, attribute]));
	return Object.fromEntries(
		participants.map(({ id, attributes: values }) => {
			const words = shownBesideTheName.flatMap((key) => {
				const attribute = byKey.get(key);
				const stored = values.get(key);
				if (attribute === undefined || stored === undefined) return [];
				const value = attribute.values.find((possible) => possible.value === stored)?.label[locale] ?? stored;
				return [attribute.isValueClearAlone ? value : `${attribute.label[locale].toLowerCase()} ${value}`];
			});
			return [id, words.slice(0, 2).join(', ')];
		})
	);
}
