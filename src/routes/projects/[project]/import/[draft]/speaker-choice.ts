import { tidyPseudonym } from '#lib/transcripts/pseudonym.ts';
import type { SpeakerAssignment } from '#lib/transcripts/speaker-assignment.ts';

/** One row of the labels table as the form sends it: the value of its list and of its text field. */
export type SpeakerChoice = { readonly who: string; readonly pseudonym: string };

/** Labels are named by their place, so that the form does not send them back. */
export const sameAs = (labelIndex: number) => `same-as:${labelIndex}`;
export const participantWith = (participantId: string) => `participant:${participantId}`;

export function choiceOf(assignment: SpeakerAssignment | undefined, labels: readonly string[]): SpeakerChoice {
	if (assignment?.kind === 'new-participant') return { who: 'new', pseudonym: assignment.pseudonym };
	if (assignment?.kind === 'same-as') return { who: sameAs(labels.indexOf(assignment.label)), pseudonym: '' };
	return { who: assignment?.kind ?? 'unknown', pseudonym: '' };
}

/** What the rows say, by label. A row that says nothing that is possible here is left out. */
export function assignmentsOf(
	choices: readonly SpeakerChoice[],
	labels: readonly string[],
	participants: readonly { readonly id: string; readonly pseudonym: string }[]
): Map<string, SpeakerAssignment> {
	const assignments = new Map<string, SpeakerAssignment>();
	for (const [index, label] of labels.entries()) {
		const assignment = assignmentOf(choices[index], labels, participants);
		if (assignment !== undefined) assignments.set(label, assignment);
	}
	return assignments;
}

function assignmentOf(
	choice: SpeakerChoice | undefined,
	labels: readonly string[],
	participants: readonly { readonly id: string; readonly pseudonym: string }[]
): SpeakerAssignment | undefined {
	if (choice === undefined) return undefined;
	switch (choice.who) {
		case 'moderator':
		case 'several':
		case 'unknown':
			return { kind: choice.who };
		case 'new':
			return { kind: 'new-participant', pseudonym: tidyPseudonym(choice.pseudonym) };
	}
	const participant = participants.find(({ id }) => choice.who === participantWith(id));
	if (participant !== undefined) {
		return { kind: 'participant', participantId: participant.id, pseudonym: participant.pseudonym };
	}
	const label = labels.find((_, index) => choice.who === sameAs(index));
	return label === undefined ? undefined : { kind: 'same-as', label };
}
