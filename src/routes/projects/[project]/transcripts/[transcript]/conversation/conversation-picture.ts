import type { Code, Hue } from '#lib/codebook/code.ts';
import type { Coding } from '#lib/coding/coding.ts';
import type { FirstMention } from '#lib/coding/first-mentions.ts';
import { speakerKey } from '#lib/transcripts/speaker-key.ts';
import type { SpeakerTurn } from '#lib/transcripts/speaker-turn.ts';
import type { TurnPlace } from '#lib/transcripts/turn-places.ts';
import { turnsTouched } from '#lib/transcripts/turns-touched.ts';

/** A turn as the picture needs it; places are shares of the width, in ten thousandths. */
export type PicturedTurn = {
	readonly number: number;
	readonly speaker: string;
	readonly start: number;
	readonly end: number;
	readonly seconds: number | undefined;
};

export type PicturedCode = {
	readonly id: string;
	readonly name: string;
	readonly hue: Hue;
	/** Numbers of the turns that carry it, the moderator's included. */
	readonly turns: readonly number[];
	readonly first: FirstMention | undefined;
};

export function picturedTurns(turns: readonly SpeakerTurn[], places: readonly TurnPlace[]): PicturedTurn[] {
	return turns.map(({ number, speaker, startSeconds }, position) => ({
		number,
		speaker: speakerKey(speaker),
		start: Math.round((places[position]?.start ?? 0) * 10_000),
		end: Math.round((places[position]?.end ?? 0) * 10_000),
		seconds: startSeconds
	}));
}

/** The codes that occur, in the order in which they come up; those that only the moderator's turns carry come last. */
export function picturedCodes(
	codes: readonly Code[],
	turns: readonly SpeakerTurn[],
	codings: readonly Coding[],
	mentions: ReadonlyMap<string, FirstMention>
): PicturedCode[] {
	const codingsOf = Map.groupBy(codings, ({ codeId }) => codeId);
	const pictured = codes.flatMap(({ id, name, hue }) => {
		const positions = (codingsOf.get(id) ?? []).flatMap(({ passage }) => turnsTouched(turns, passage));
		const numbers = [...new Set(positions)].toSorted((one, other) => one - other).map((position) => position + 1);
		return numbers.length === 0 ? [] : [{ id, name, hue, turns: numbers, first: mentions.get(id) }];
	});
	return pictured.toSorted((one, other) => (one.first?.turn ?? Infinity) - (other.first?.turn ?? Infinity) || 0);
}

/** The outline of stretches in a drawing of 10,000 by `height`, as one path; every stretch can be seen, however short. */
export function stretchesPath(
	stretches: readonly { readonly start: number; readonly end: number }[],
	height: number,
	leastWidth = 18
): string {
	return stretches
		.map(({ start, end }) => {
			const width = Math.max(leastWidth, end - start);
			return `M${Math.min(start, 10_000 - width)} 0h${width}v${height}h${-width}z`;
		})
		.join('');
}
