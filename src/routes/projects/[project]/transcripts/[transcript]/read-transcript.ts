import type { Coding } from '#lib/coding/coding.ts';
import type { SpeakerTurn, StructureLine } from '#lib/transcripts/speaker-turn.ts';
import type { Transcript } from '#lib/transcripts/transcript.ts';

/** A turn as it goes to the browser: its number says which one it is, so the long id stays behind. */
export type ReadTurn = Omit<SpeakerTurn, 'id'>;

/** A transcript as it goes to the browser. */
export type ReadTranscript = {
	readonly id: string;
	readonly text: string;
	/** Goes along with whatever points at the text, so that it is not taken for a place in another version. */
	readonly textVersion: number;
	readonly turns: readonly ReadTurn[];
	readonly structure: readonly Omit<StructureLine, 'id'>[];
};

/**
 * A coding as it goes to the browser: its id, places of coder and code in lists beside it, start and end of the passage, the
 * version of the code, and 1 for an exemplar, 2 for a doubtful one, 3 for both.
 */
export type SentCoding = readonly [
	id: string,
	coder: number,
	code: number,
	start: number,
	end: number,
	codeVersion: number,
	marks: number
];

export type SentCodings = {
	readonly coderIds: readonly string[];
	readonly codeIds: readonly string[];
	readonly codings: readonly SentCoding[];
};

export function readTranscript({ id, text, turns, structure }: Transcript, textVersion: number): ReadTranscript {
	return {
		id,
		text,
		textVersion,
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

/** Ids are long and say the same coder and code again and again; here each stands once. */
export function sentCodings(codings: readonly Coding[]): SentCodings {
	const coderIds = [...new Set(codings.map(({ coderId }) => coderId))];
	const codeIds = [...new Set(codings.map(({ codeId }) => codeId))];
	const placeOf = new Map([...coderIds.entries(), ...codeIds.entries()].map(([place, id]) => [id, place]));
	return {
		coderIds,
		codeIds,
		codings: codings.map(({ id, coderId, codeId, passage, codeVersion, isExemplar, isDoubtful }) => [
			id,
			placeOf.get(coderId) ?? 0,
			placeOf.get(codeId) ?? 0,
			passage.start,
			passage.end,
			codeVersion ?? 1,
			(isExemplar === true ? 1 : 0) + (isDoubtful === true ? 2 : 0)
		])
	};
}

export function codingsOf({ coderIds, codeIds, codings }: SentCodings, transcriptId: string): Coding[] {
	return codings.flatMap(([id, coder, code, start, end, codeVersion, marks]) => {
		const coderId = coderIds[coder];
		const codeId = codeIds[code];
		return coderId === undefined || codeId === undefined
			? []
			: [
					{
						...{ id, coderId, codeId, passage: { transcriptId, start, end }, codeVersion },
						...(marks % 2 === 1 ? { isExemplar: true as const } : {}),
						...(marks >= 2 ? { isDoubtful: true as const } : {})
					}
				];
	});
}
