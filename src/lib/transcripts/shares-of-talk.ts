import { speakerKey } from './speaker-key.ts';
import type { Speaker } from './speaker.ts';
import type { SpeakerTurn } from './speaker-turn.ts';
import { turnSeconds } from './turn-seconds.ts';
import { wordsOf } from './words-and-sentences.ts';

export type ShareOfTalk = {
	readonly key: string;
	readonly speaker: Speaker;
	readonly turns: number;
	readonly words: number;
	/** Of the words of all but the moderator, from 0 to 1; the moderator has none, and nobody has one where nothing is said. */
	readonly share: number | undefined;
	/** Of all turns together; `undefined` as soon as one of them has no length, since a sum without it would mislead. */
	readonly seconds: number | undefined;
	/** The middle length of the turns whose length is known. */
	readonly medianSeconds: number | undefined;
};

/**
 * How much each speaker says: the moderator first, then everybody else in the order in which they first speak. Shares are of
 * words, which every transcript has; the moderator is counted apart and takes no part in them. Turns of several or unknown
 * speakers do, since they are talk of the group.
 */
export function sharesOfTalk(text: string, turns: readonly SpeakerTurn[]): ShareOfTalk[] {
	const spoken = turns.map((turn, position) => ({
		speaker: turn.speaker,
		words: wordsOf(text, turn).length,
		seconds: turnSeconds(turns, position)
	}));
	const ofGroup = spoken.filter(({ speaker }) => speaker.kind !== 'moderator');
	const wordsOfGroup = sumOf(ofGroup.map(({ words }) => words));
	const bySpeaker = Map.groupBy(spoken, ({ speaker }) => speakerKey(speaker));
	const shares = [...bySpeaker].flatMap(([key, own]) => {
		const [first] = own;
		if (first === undefined) return [];
		const words = sumOf(own.map((turn) => turn.words));
		const known = own.flatMap(({ seconds }) => seconds ?? []);
		const isCounted = first.speaker.kind !== 'moderator' && wordsOfGroup > 0;
		return [
			{
				key,
				speaker: first.speaker,
				turns: own.length,
				words,
				share: isCounted ? words / wordsOfGroup : undefined,
				seconds: known.length === own.length ? sumOf(known) : undefined,
				medianSeconds: medianOf(known)
			}
		];
	});
	return shares.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** The moderator first; sorting keeps the order of the others. */
function placeOf({ speaker }: ShareOfTalk): number {
	return speaker.kind === 'moderator' ? 0 : 1;
}

function sumOf(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0);
}

function medianOf(numbers: readonly number[]): number | undefined {
	const sorted = numbers.toSorted((one, other) => one - other);
	const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
	return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
