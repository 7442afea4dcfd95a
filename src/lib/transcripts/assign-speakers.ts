import { labelsOf, type LabelledTranscript } from './labelled-transcript.ts';
import { resolveSpeakers, type NewParticipant } from './resolve-speakers.ts';
import type { SpeakerAssignments } from './speaker-assignment.ts';
import type { SpeakerTurn, StructureLine } from './speaker-turn.ts';
import type { Transcript } from './transcript.ts';

export type AssignedSpeakers =
	| { readonly ok: true; readonly transcript: Transcript; readonly newParticipants: readonly NewParticipant[] }
	| { readonly ok: false; readonly reason: 'label-not-assigned' | 'same-as-circle'; readonly label: string };

/**
 * Turns the labels of a file into speakers. The text and every range stay as they are; the labels go. A turn without a
 * label has an unknown speaker. `ids.turns` holds one id for each turn and structure line, `ids.participants` one for
 * each label.
 */
export function assignSpeakers(
	labelled: LabelledTranscript,
	assignments: SpeakerAssignments,
	ids: {
		readonly transcript: string;
		readonly turns: readonly string[];
		readonly participants: readonly string[];
	}
): AssignedSpeakers {
	const labels = labelsOf(labelled).map(({ label }) => label);
	const resolved = resolveSpeakers(labels, assignments, ids.participants);
	if (!resolved.ok) return resolved;
	const turns: SpeakerTurn[] = [];
	const structure: StructureLine[] = [];
	for (const [index, line] of labelled.turns.entries()) {
		const id = ids.turns[index];
		if (id === undefined) throw new Error('There are fewer ids than turns');
		if (line.kind !== 'turn') {
			structure.push({ id, kind: line.kind, start: line.start, end: line.end });
			continue;
		}
		const speaker = line.label === undefined ? undefined : resolved.speakerOf.get(line.label);
		turns.push({
			id,
			number: turns.length + 1,
			speaker: speaker ?? { kind: 'unknown' },
			start: line.start,
			end: line.end,
			startSeconds: line.startSeconds,
			endSeconds: line.endSeconds
		});
	}
	return {
		ok: true,
		transcript: { id: ids.transcript, text: labelled.text, turns, structure },
		newParticipants: resolved.newParticipants
	};
}
