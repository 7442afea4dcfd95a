import { intersection, overlaps } from '../transcripts/text-range.ts';
import type { SpeakerTurn } from '../transcripts/speaker-turn.ts';
import type { Transcript } from '../transcripts/transcript.ts';
import { turnsTouched } from '../transcripts/turns-touched.ts';
import type { Coding } from './coding.ts';
import { inDocumentOrder } from './mark-segments.ts';

/** A turn with the words of the passage in it, if there are any: what stands before them, they themselves, and what follows. */
export type TurnInContext = {
	readonly turn: SpeakerTurn;
	readonly before: string;
	readonly marked: string;
	readonly after: string;
};

/** One coded passage with the turns it lies in, and the turn before and after them. */
export type PassageInContext = {
	readonly coding: Coding;
	readonly turns: readonly TurnInContext[];
	/** Position in `turns` of the first turn that holds words of the passage. */
	readonly first: number;
};

/** The passages of some codings of one transcript in the order of its text; those that lie in no turn are left out. */
export function passagesInContext(transcript: Transcript, codings: readonly Coding[]): PassageInContext[] {
	return inDocumentOrder(codings).flatMap((coding) => {
		const touched = turnsTouched(transcript.turns, coding.passage);
		const [start, end] = [touched[0], touched.at(-1)];
		if (start === undefined || end === undefined) return [];
		const from = Math.max(0, start - 1);
		const turns = transcript.turns.slice(from, end + 2).map((turn) => inContext(transcript.text, turn, coding));
		return [{ coding, turns, first: start - from }];
	});
}

function inContext(text: string, turn: SpeakerTurn, { passage }: Coding): TurnInContext {
	const marked = intersection(turn, passage) ?? { start: turn.end, end: turn.end };
	return {
		turn,
		before: text.slice(turn.start, marked.start),
		marked: text.slice(marked.start, marked.end),
		after: text.slice(marked.end, turn.end)
	};
}

/**
 * Of the codings of one code those beside which another code stands: in words that they share, or in a turn that both touch, in
 * the same transcript and the same coder's layer. `turnsOf` gives the turns of a transcript in the order of its text.
 */
export function codingsBeside(
	codings: readonly Coding[],
	others: readonly Coding[],
	by: 'overlap' | 'turn',
	turnsOf: (transcriptId: string) => readonly SpeakerTurn[]
): Coding[] {
	const layerOf = ({ coderId, passage }: Coding) => `${coderId} ${passage.transcriptId}`;
	const othersOf = Map.groupBy(others, layerOf);
	return codings.filter((coding) => {
		const near = othersOf.get(layerOf(coding)) ?? [];
		if (by === 'overlap') return near.some(({ passage }) => overlaps(passage, coding.passage));
		const turns = turnsOf(coding.passage.transcriptId);
		const touched = new Set(turnsTouched(turns, coding.passage));
		return near.some(({ passage }) => turnsTouched(turns, passage).some((position) => touched.has(position)));
	});
}
