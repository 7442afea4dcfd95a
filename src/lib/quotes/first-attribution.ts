import type { Attribute } from '../participants/attribute.ts';
import type { Participant } from '../participants/participant.ts';
import { attributionK } from '../privacy/attribution-k.ts';
import { isAttributionBlocked } from '../privacy/attribution-risk.ts';

/** An attribution shows no more attributes than this. */
export const mostAttributes = 3;

/**
 * The attributes that a quote is attributed with until somebody chooses others: the role, and the level where at least
 * `threshold` participants share the two. Attributes that the participant has no value for are left out.
 */
export function firstAttribution(
	participant: Participant,
	participants: readonly Participant[],
	attributes: readonly Attribute[],
	threshold: number
): readonly string[] {
	const usable = ['role', 'level'].filter(
		(key) =>
			participant.attributes.has(key) &&
			attributes.some((attribute) => attribute.key === key && !attribute.isRestricted)
	);
	const isBlocked = isAttributionBlocked(attributionK(participant, usable, participants), threshold);
	return isBlocked ? usable.slice(0, 1) : usable;
}
