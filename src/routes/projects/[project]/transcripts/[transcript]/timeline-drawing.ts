import { speakerKey } from '#lib/transcripts/speaker-key.ts';
import type { Speaker } from '#lib/transcripts/speaker.ts';
import type { TurnPlace } from '#lib/transcripts/turn-places.ts';
import type { ReadTurn } from './read-transcript.ts';

/** The drawing is 10,000 wide and as high as its rows; it is stretched to the width that there is. */
export const drawingWidth = 10_000;
export const rowHeight = 12;
const barHeight = 8;
const leastWidth = 14;
const densityBins = 150;

/** The speakers of a transcript, the moderator on top, others in the order in which they first speak. */
export function timelineRows(turns: readonly ReadTurn[]): { readonly key: string; readonly speaker: Speaker }[] {
	const speakers = new Map(turns.map(({ speaker }) => [speakerKey(speaker), speaker]));
	return [...speakers]
		.map(([key, speaker]) => ({ key, speaker }))
		.toSorted((one, other) => Number(other.key === 'moderator') - Number(one.key === 'moderator'));
}

/**
 * The turns with an end: speech is taken to run at fifteen characters a second, and not into the next turn. Ends are not sent
 * to the browser, and without one a turn before a long silence would look like a monologue.
 */
export function withLikelyEnds(turns: readonly ReadTurn[]): (ReadTurn & { readonly endSeconds?: number })[] {
	return turns.map((turn, position) => {
		const { startSeconds, start, end } = turn;
		if (startSeconds === undefined) return turn;
		const next = turns[position + 1]?.startSeconds ?? Infinity;
		return { ...turn, endSeconds: Math.max(startSeconds, Math.min(next, startSeconds + (end - start) / 15)) };
	});
}

/** One outline for all turns of a kind, so that five thousand of them cost three elements. */
export function turnsPath(
	turns: readonly ReadTurn[],
	places: readonly TurnPlace[],
	rowOf: ReadonlyMap<string, number>,
	isDrawn: (turnNumber: number) => boolean
): string {
	let path = '';
	for (const [position, { number, speaker }] of turns.entries()) {
		const place = places[position];
		if (place === undefined || !isDrawn(number)) continue;
		const width = Math.max(leastWidth, Math.round((place.end - place.start) * drawingWidth) - 4);
		const left = Math.min(Math.round(place.start * drawingWidth), drawingWidth - width);
		const top = (rowOf.get(speakerKey(speaker)) ?? 0) * rowHeight + 2;
		path += `M${left} ${top}h${width}v${barHeight}h${-width}z`;
	}
	return path;
}

/** How densely the conversation is coded along its way: bars that stand on `baseline` and are at most `height` high. */
export function densityPath(
	counts: readonly number[],
	places: readonly TurnPlace[],
	baseline: number,
	height: number
): string {
	const bins = Array.from({ length: densityBins }, () => 0);
	for (const [position, count] of counts.entries()) {
		const bin = Math.min(densityBins - 1, Math.floor((places[position]?.start ?? 0) * densityBins));
		bins[bin] = (bins[bin] ?? 0) + count;
	}
	const most = Math.max(1, ...bins);
	const width = drawingWidth / densityBins;
	return bins
		.map((count, bin) => {
			const high = Math.round((count / most) * height * 10) / 10;
			return count === 0 ? '' : `M${Math.round(bin * width)} ${baseline}v${-high}h${Math.round(width * 0.8)}v${high}z`;
		})
		.join('');
}
