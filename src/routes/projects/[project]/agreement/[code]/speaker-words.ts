import { m } from '#lib/paraglide/messages.js';
import type { Speaker } from '#lib/transcripts/speaker.ts';

/** Who speaks, in words: the pseudonym of a participant, else what is known of the speaker. */
export function speakerWords(speaker: Speaker): string {
	switch (speaker.kind) {
		case 'participant':
			return speaker.pseudonym;
		case 'moderator':
			return m.agreement_speaker_moderator();
		case 'several':
			return m.agreement_speaker_several();
		case 'unknown':
			return m.agreement_speaker_unknown();
	}
}
