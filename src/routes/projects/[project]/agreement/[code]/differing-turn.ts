import type { Disagreement } from '#lib/agreement/list-disagreements.ts';
import { markSegments } from '#lib/coding/mark-segments.ts';
import type { Speaker } from '#lib/transcripts/speaker.ts';
import { intersection } from '#lib/transcripts/text-range.ts';
import { trimBlanks } from '#lib/transcripts/words-and-sentences.ts';

/** What one coder made of a turn. `words` are those of the coder's passages as far as they lie in the turn. */
export type CoderLane =
	| {
			readonly coderId: string;
			readonly kind: 'coded';
			readonly words: readonly string[];
			readonly isWholeTurn: boolean;
			readonly goesBeyondTurn: boolean;
	  }
	| { readonly coderId: string; readonly kind: 'not-coded' | 'not-read' };

/** A turn on which coders differ, laid out for reading. */
export type DifferingTurn = {
	readonly id: string;
	readonly number: number;
	readonly speaker: Speaker;
	readonly startSeconds: number | undefined;
	/** The turn's text in stretches, each with the number of coders who marked it. Joined they are the turn. */
	readonly stretches: readonly { readonly start: number; readonly text: string; readonly coders: number }[];
	readonly lanes: readonly CoderLane[];
};

export function layOutTurn({ turn, judgements }: Disagreement, codeId: string, text: string): DifferingTurn {
	const codings = judgements.flatMap((judgement) =>
		judgement.kind === 'coded'
			? judgement.passages.map((passage) => ({
					id: `${judgement.coderId} ${passage.start} ${passage.end}`,
					coderId: judgement.coderId,
					codeId,
					passage
				}))
			: []
	);
	return {
		id: turn.id,
		number: turn.number,
		speaker: turn.speaker,
		startSeconds: turn.startSeconds,
		stretches: markSegments(turn, codings).map((segment) => ({
			start: segment.start,
			text: text.slice(segment.start, segment.end),
			coders: new Set(segment.codings.map(({ coderId }) => coderId)).size
		})),
		lanes: judgements.map((judgement) => laneOf(judgement, turn, text))
	};
}

function laneOf(judgement: Disagreement['judgements'][number], turn: Disagreement['turn'], text: string): CoderLane {
	if (judgement.kind !== 'coded') return judgement;
	const inTurn = judgement.passages.flatMap((passage) => intersection(passage, turn) ?? []);
	const whole = trimBlanks(text, turn) ?? turn;
	return {
		coderId: judgement.coderId,
		kind: 'coded',
		words: inTurn.map(({ start, end }) => text.slice(start, end).trim()),
		isWholeTurn: inTurn.some(({ start, end }) => start <= whole.start && whole.end <= end),
		goesBeyondTurn: judgement.passages.some(({ start, end }) => start < turn.start || turn.end < end)
	};
}
