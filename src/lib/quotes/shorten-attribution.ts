import type { Participant } from '../participants/participant.ts';
import { attributionK } from '../privacy/attribution-k.ts';
import { isAttributionBlocked } from '../privacy/attribution-risk.ts';

/**
 * The longest beginning of an attribution that at least `threshold` participants share: attributes are taken off from
 * the end. `undefined` when the project has fewer participants than that, so that no attribution will do.
 */
export function shortenAttribution(
	participant: Participant,
	attributionKeys: readonly string[],
	participants: readonly Participant[],
	threshold: number
): { readonly attributionKeys: readonly string[]; readonly k: number } | undefined {
	for (let length = attributionKeys.length; length >= 0; length -= 1) {
		const shorter = attributionKeys.slice(0, length);
		const k = attributionK(participant, shorter, participants);
		if (!isAttributionBlocked(k, threshold)) return { attributionKeys: shorter, k };
	}
	return undefined;
}
