import type { SpeakerTurn } from './speaker-turn.ts';

/**
 * How long the turn at a position lasts, in seconds: to its own end where the file told it, else to the beginning of the next
 * turn, so that a pause counts for whoever spoke before it. `undefined` where the times do not tell, as in the last turn of
 * a file with beginnings only, or where they run backwards.
 */
export function turnSeconds(
	turns: readonly Pick<SpeakerTurn, 'startSeconds' | 'endSeconds'>[],
	position: number
): number | undefined {
	const turn = turns[position];
	const end = turn?.endSeconds ?? turns[position + 1]?.startSeconds;
	if (turn?.startSeconds === undefined || end === undefined || end < turn.startSeconds) return undefined;
	return end - turn.startSeconds;
}
