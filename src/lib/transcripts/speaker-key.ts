import type { Speaker } from './speaker.ts';

/** Tells speakers of one transcript apart: a participant by id, everybody else by kind. */
export function speakerKey(speaker: Speaker): string {
	return speaker.kind === 'participant' ? speaker.participantId : speaker.kind;
}
