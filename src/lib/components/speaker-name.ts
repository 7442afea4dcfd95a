import { m } from '#lib/paraglide/messages.js';
import type { Speaker } from '#lib/transcripts/speaker.ts';

/** How a speaker is called on screen. */
export function speakerName(speaker: Speaker): string {
	switch (speaker.kind) {
		case 'moderator':
			return m.coding_speaker_moderator();
		case 'participant':
			return speaker.pseudonym;
		case 'several':
			return m.coding_speaker_several();
		case 'unknown':
			return m.coding_speaker_unknown();
	}
}
