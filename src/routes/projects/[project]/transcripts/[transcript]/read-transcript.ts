import type { Coding } from '#lib/coding/coding.ts';
import type { SpeakerTurn, StructureLine } from '#lib/transcripts/speaker-turn.ts';
import type { Transcript } from '#lib/transcripts/transcript.ts';

/** A turn as it goes to the browser: its number says which one it is, so the long id stays behind. */
export type ReadTurn = Omit<SpeakerTurn, 'id'>;

/** A transcript as it goes to the browser. */
export type ReadTranscript = {
	readonly id: string;
	readonly text: string;
	readonly turns: readonly ReadTurn[];
	readonly structure: readonly Omit<StructureLine, 'id'>[];
};

/** A coding as it goes to the browser, in this order: id, coder, code, start and end of the passage. */
export type SentCoding = readonly [id: string, coderId: string, codeId: string, start: number, end: number];

export function readTranscript({ id, text, turns, structure }: Transcript): ReadTranscript {
	return {
		id,
		text,
		turns: turns.map(({ number, speaker, start, end, startSeconds }) => ({
			number,
			speaker,
			start,
			end,
			...(startSeconds === undefined ? {} : { startSeconds })
		})),
		structure: structure.map(({ kind, start, end }) => ({ kind, start, end }))
	};
}

export function sentCoding({ id, coderId, codeId, passage }: Coding): SentCoding {
	return [id, coderId, codeId, passage.start, passage.end];
}

export function codingOf([id, coderId, codeId, start, end]: SentCoding, transcriptId: string): Coding {
	return { id, coderId, codeId, passage: { transcriptId, start, end } };
}
