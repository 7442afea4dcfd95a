import { speakerKey } from './speaker-key.ts';
import type { SpeakerTurn } from './speaker-turn.ts';

/**
 * The turns that a turn most likely answers: the last one of each other speaker before it, the nearest first. `turns` stand in
 * the order of their numbers.
 */
export function answerableTurns<Turn extends Pick<SpeakerTurn, 'number' | 'speaker'>>(
	turns: readonly Turn[],
	number: number
): Turn[] {
	const turn = turns[number - 1];
	if (turn === undefined) return [];
	const met = new Set([speakerKey(turn.speaker)]);
	const found: Turn[] = [];
	for (let position = number - 2; position >= 0; position -= 1) {
		const earlier = turns[position];
		if (earlier === undefined || met.has(speakerKey(earlier.speaker))) continue;
		met.add(speakerKey(earlier.speaker));
		found.push(earlier);
	}
	return found;
}

/** What agreeing, disagreeing and building on answer unless something else is said: the nearest turn of another participant. */
export function likelyAnswered(turns: readonly Pick<SpeakerTurn, 'number' | 'speaker'>[], number: number) {
	return answerableTurns(turns, number).find(({ speaker }) => speaker.kind !== 'moderator')?.number;
}
