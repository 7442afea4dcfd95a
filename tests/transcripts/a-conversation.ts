import type { SpeakerTurn } from '#lib/transcripts/speaker-turn.ts';
import type { Transcript } from '#lib/transcripts/transcript.ts';

export type Spoken = readonly [who: string, words: string, startSeconds?: number, endSeconds?: number];

/** A transcript of what is said, one turn a line; `moderator` is the moderator, `everyone` several people, others participants. */
export function aConversation(...spoken: readonly Spoken[]): Transcript {
	let start = 0;
	const turns = spoken.map(([who, words, startSeconds, endSeconds], position): SpeakerTurn => {
		const turn = { id: `turn-${position + 1}`, number: position + 1, start, end: start + words.length };
		start = turn.end + 1;
		return {
			...turn,
			speaker:
				who === 'moderator'
					? { kind: 'moderator' }
					: who === 'everyone'
						? { kind: 'several' }
						: { kind: 'participant', participantId: who, pseudonym: who },
			...(startSeconds === undefined ? {} : { startSeconds }),
			...(endSeconds === undefined ? {} : { endSeconds })
		};
	});
	return { id: 'fg1', text: spoken.map(([, words]) => words).join('\n'), turns, structure: [] };
}
