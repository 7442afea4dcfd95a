import type { SpeakerTurn } from './speaker-turn.ts';

/** Where a turn lies along a picture of the conversation, as shares of its width. */
export type TurnPlace = { readonly start: number; readonly end: number };

type PlacedTurn = Pick<SpeakerTurn, 'startSeconds' | 'endSeconds'>;

/** Whether turns can be set out along time: every one has a beginning, and none begins before the one before it. */
export function isTimed(turns: readonly PlacedTurn[]): boolean {
	return (
		turns.length > 0 &&
		turns.every(({ startSeconds }, position) => {
			const before = turns[position - 1]?.startSeconds ?? 0;
			return startSeconds !== undefined && startSeconds >= before;
		})
	);
}

/** The seconds that the picture is wide: to the last moment that is known. */
export function lastSecond(turns: readonly PlacedTurn[]): number {
	return turns.reduce((last, { startSeconds, endSeconds }) => Math.max(last, endSeconds ?? startSeconds ?? 0), 0);
}

/** The place of each turn, across time or across turn numbers, where every turn is as wide as the next. */
export function turnPlaces(turns: readonly PlacedTurn[], across: 'time' | 'turns'): TurnPlace[] {
	const seconds = lastSecond(turns);
	if (across === 'turns' || seconds === 0) {
		return turns.map((_, position) => ({ start: position / turns.length, end: (position + 1) / turns.length }));
	}
	return turns.map(({ startSeconds = 0, endSeconds }, position) => {
		const end = endSeconds ?? turns[position + 1]?.startSeconds ?? seconds;
		return { start: startSeconds / seconds, end: Math.max(startSeconds, end) / seconds };
	});
}

/** The position of the turn that lies at a share of the width: the last one that has begun there. */
export function turnAt(places: readonly TurnPlace[], share: number): number {
	let [low, high] = [0, places.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((places[middle]?.start ?? 1) <= share) low = middle;
		else high = middle - 1;
	}
	return low;
}
