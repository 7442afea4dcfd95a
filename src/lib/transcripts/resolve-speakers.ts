import type { Speaker } from './speaker.ts';
import type { SpeakerAssignment, SpeakerAssignments } from './speaker-assignment.ts';

export type NewParticipant = { readonly id: string; readonly pseudonym: string };

export type ResolvedSpeakers =
	| {
			readonly ok: true;
			readonly speakerOf: ReadonlyMap<string, Speaker>;
			readonly newParticipants: readonly NewParticipant[];
	  }
	| { readonly ok: false; readonly reason: 'label-not-assigned' | 'same-as-circle'; readonly label: string };

/**
 * Follows every label to the speaker it stands for. New participants take the given ids in the order of the labels;
 * there must be as many ids as labels can need.
 */
export function resolveSpeakers(
	labels: readonly string[],
	assignments: SpeakerAssignments,
	participantIds: readonly string[]
): ResolvedSpeakers {
	const speakerOf = new Map<string, Speaker>();
	const newParticipants: NewParticipant[] = [];
	for (const label of labels) {
		const assignment = assignments.get(label);
		if (assignment?.kind !== 'new-participant') continue;
		const participantId = participantIds[newParticipants.length];
		if (participantId === undefined) throw new Error('There are fewer ids than new participants');
		newParticipants.push({ id: participantId, pseudonym: assignment.pseudonym });
		speakerOf.set(label, { kind: 'participant', participantId, pseudonym: assignment.pseudonym });
	}
	for (const label of labels) {
		const end = endOfSameAs(label, assignments);
		if (!end.ok) return end;
		const speaker = end.assignment.kind === 'new-participant' ? speakerOf.get(end.label) : end.assignment;
		if (speaker === undefined) return { ok: false, reason: 'label-not-assigned', label };
		speakerOf.set(label, speaker);
	}
	return { ok: true, speakerOf, newParticipants };
}

type EndOfSameAs =
	| { readonly ok: true; readonly label: string; readonly assignment: Exclude<SpeakerAssignment, { kind: 'same-as' }> }
	| { readonly ok: false; readonly reason: 'label-not-assigned' | 'same-as-circle'; readonly label: string };

function endOfSameAs(label: string, assignments: SpeakerAssignments): EndOfSameAs {
	const passed = new Set<string>();
	let here = label;
	for (;;) {
		const assignment = assignments.get(here);
		if (assignment === undefined) return { ok: false, reason: 'label-not-assigned', label: here };
		if (assignment.kind !== 'same-as') return { ok: true, label: here, assignment };
		passed.add(here);
		if (passed.has(assignment.label)) return { ok: false, reason: 'same-as-circle', label };
		here = assignment.label;
	}
}
