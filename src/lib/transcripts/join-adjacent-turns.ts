import type { SpeakerTurn } from './speaker-turn.ts';
import type { Transcript } from './transcript.ts';

/**
 * Makes one turn of neighbouring turns of the same participant, as when two labels turn out to be one person. The text
 * stays as it is: the joined turn reaches from the first start to the last end, the blanks between included. Nobody
 * may have spoken and no structure line may stand between. Turns of moderators, of several people and of unknown
 * speakers stay apart, because two of those need not be one person. Turns are numbered anew.
 */
export function joinAdjacentTurns(transcript: Transcript): Transcript {
	const joined: SpeakerTurn[] = [];
	for (const turn of transcript.turns) {
		const previous = joined.at(-1);
		if (previous !== undefined && isOnePerson(previous, turn) && isBlankBetween(transcript.text, previous, turn)) {
			joined[joined.length - 1] = { ...previous, end: turn.end, endSeconds: turn.endSeconds };
		} else {
			joined.push({ ...turn, number: joined.length + 1 });
		}
	}
	return { ...transcript, turns: joined };
}

function isOnePerson({ speaker: one }: SpeakerTurn, { speaker: other }: SpeakerTurn): boolean {
	return one.kind === 'participant' && other.kind === 'participant' && one.participantId === other.participantId;
}

function isBlankBetween(text: string, previous: SpeakerTurn, turn: SpeakerTurn): boolean {
	return text.slice(previous.end, turn.start).trim() === '';
}
