import { longestPseudonym, pseudonymKey } from './pseudonym.ts';
import type { SpeakerAssignments } from './speaker-assignment.ts';

export type PseudonymRefusal = 'pseudonym-empty' | 'pseudonym-too-long' | 'pseudonym-taken' | 'pseudonym-twice';

/**
 * Which labels cannot have the pseudonym that the reviewer gave them, and why. Two labels may share a person only by
 * saying so (`same-as`), never by happening to be given the same pseudonym.
 */
export function checkPseudonyms(
	assignments: SpeakerAssignments,
	pseudonymsTaken: readonly string[]
): ReadonlyMap<string, PseudonymRefusal> {
	const taken = new Set(pseudonymsTaken.map(pseudonymKey));
	const given = [...assignments].flatMap(([label, assignment]) =>
		assignment.kind === 'new-participant' ? [{ label, pseudonym: assignment.pseudonym }] : []
	);
	const labelsByKey = Map.groupBy(given, ({ pseudonym }) => pseudonymKey(pseudonym));
	const refusals = new Map<string, PseudonymRefusal>();
	for (const { label, pseudonym } of given) {
		const key = pseudonymKey(pseudonym);
		if (key === '') refusals.set(label, 'pseudonym-empty');
		else if (pseudonym.length > longestPseudonym) refusals.set(label, 'pseudonym-too-long');
		else if (taken.has(key)) refusals.set(label, 'pseudonym-taken');
		else if ((labelsByKey.get(key)?.length ?? 0) > 1) refusals.set(label, 'pseudonym-twice');
	}
	return refusals;
}
