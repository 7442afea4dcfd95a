import type { Attribute } from '#lib/participants/attribute.ts';
import type { Locale } from '#lib/participants/label.ts';
import type { Participant } from '#lib/participants/participant.ts';
import { attributionLine } from '#lib/quotes/attribution-line.ts';

const toldBesideTheName = ['role', 'level', 'track', 'function'];
const mostTold = 2;

/** A few words on every participant for the margin of a transcript, such as `Student, niveau 2`, by participant id. */
export function describeSpeakers(
	participants: readonly Participant[],
	attributes: readonly Attribute[],
	locale: Locale
): Record<string, string> {
	return Object.fromEntries(
		participants.map((participant) => {
			const known = toldBesideTheName.filter((key) => participant.attributes.has(key)).slice(0, mostTold);
			return [participant.id, attributionLine(participant, known, attributes, locale)];
		})
	);
}
