import type { Participant } from '../participants/participant.ts';
import { takesPart } from '../participants/takes-part.ts';

/**
 * The number of participants in the project who share a participant's values on the chosen attributes, the participant
 * included: the k of k-anonymity, within the study. An attribute that the participant has no value for narrows nothing,
 * because an attribution cannot show it. Participants who withdrew hide nobody and are not counted.
 *
 * Sweeney, L. (2002). k-anonymity: a model for protecting privacy. International Journal of Uncertainty, Fuzziness and
 * Knowledge-Based Systems, 10(5), 557–570.
 */
export function attributionK(
	participant: Participant,
	attributeKeys: readonly string[],
	participants: readonly Participant[]
): number {
	const shownKeys = attributeKeys.filter((key) => participant.attributes.has(key));
	return participants.filter(
		(other) =>
			takesPart(other) && shownKeys.every((key) => other.attributes.get(key) === participant.attributes.get(key))
	).length;
}
