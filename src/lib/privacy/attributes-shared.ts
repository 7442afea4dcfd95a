import type { Attribute } from '../participants/attribute.ts';
import type { Participant } from '../participants/participant.ts';
import { attributionK } from './attribution-k.ts';
import { isAttributionBlocked } from './attribution-risk.ts';

/**
 * What may be told of a person in a file, attribute by attribute in their order: a value joins only as long as at least
 * `threshold` participants share everything told so far. What is left out is `undefined`, as what is unknown is.
 */
export function attributesShared(
	participant: Participant,
	participants: readonly Participant[],
	attributes: readonly Attribute[],
	threshold: number
): (string | undefined)[] {
	const told: string[] = [];
	return attributes.map(({ key, isRestricted }) => {
		const value = participant.attributes.get(key);
		if (value === undefined || isRestricted) return undefined;
		if (isAttributionBlocked(attributionK(participant, [...told, key], participants), threshold)) return undefined;
		told.push(key);
		return value;
	});
}
