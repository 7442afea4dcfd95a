import { turnsTouched } from '../transcripts/turns-touched.ts';
import type { TextRange } from '../transcripts/text-range.ts';
import type { Coding } from './coding.ts';

/** A coding as far as counting needs it. */
export type CodedRange = Pick<Coding, 'coderId' | 'codeId' | 'passage'>;

/** Square and symmetric, in the order of the codes asked for; on the diagonal how often the code occurs itself. */
export type CoOccurrence = readonly (readonly number[])[];

/**
 * How many pairs of codings of two different codes share at least one character, in one transcript and one coder's layer:
 * what two coders see in the same words is agreement and not co-occurrence. The diagonal counts the codings of each code.
 *
 * The codings of a layer are walked in the order of the text, beside those that have begun and not ended (a sweep): this
 * takes n log n, plus the pairs that there are.
 */
export function overlappingCodes(codeIds: readonly string[], codings: readonly CodedRange[]): CoOccurrence {
	const counts = new PairCounts(codeIds);
	for (const layer of layersOf(counts, codings)) {
		layer.sort((one, other) => one.start - other.start);
		let open: PlacedCode[] = [];
		for (const coding of layer) {
			open = open.filter(({ end }) => end > coding.start);
			for (const other of open) if (other.place !== coding.place) counts.add(coding.place, other.place);
			counts.add(coding.place, coding.place);
			open.push(coding);
		}
	}
	return counts.table();
}

/**
 * In how many turns two codes both occur, in one coder's layer, whether or not in the same words. The diagonal counts the
 * turns with the code. `turnsOf` gives the turns of a transcript in the order of its text.
 */
export function codesInSameTurn(
	codeIds: readonly string[],
	codings: readonly CodedRange[],
	turnsOf: (transcriptId: string) => readonly TextRange[]
): CoOccurrence {
	const counts = new PairCounts(codeIds);
	for (const layer of layersOf(counts, codings)) {
		const placesByTurn = new Map<number, Set<number>>();
		for (const { place, start, end, transcriptId } of layer) {
			for (const turn of turnsTouched(turnsOf(transcriptId), { start, end })) {
				const places = placesByTurn.get(turn) ?? new Set<number>();
				placesByTurn.set(turn, places.add(place));
			}
		}
		for (const places of placesByTurn.values()) {
			for (const one of places) for (const other of places) if (one <= other) counts.add(one, other);
		}
	}
	return counts.table();
}

type PlacedCode = TextRange & { readonly place: number; readonly transcriptId: string };

class PairCounts {
	readonly #size: number;
	readonly #counts: Float64Array;
	readonly placeOf: ReadonlyMap<string, number>;

	constructor(codeIds: readonly string[]) {
		this.#size = codeIds.length;
		this.#counts = new Float64Array(codeIds.length ** 2);
		this.placeOf = new Map(codeIds.map((id, place) => [id, place]));
	}

	add(one: number, other: number): void {
		const at = Math.min(one, other) * this.#size + Math.max(one, other);
		this.#counts[at] = (this.#counts[at] ?? 0) + 1;
	}

	table(): CoOccurrence {
		const places = [...this.placeOf.values()];
		return places.map((one) =>
			places.map((other) => this.#counts[Math.min(one, other) * this.#size + Math.max(one, other)] ?? 0)
		);
	}
}

/** The codings of the codes asked for, by coder and transcript. */
function layersOf({ placeOf }: PairCounts, codings: readonly CodedRange[]): Iterable<PlacedCode[]> {
	const layers = new Map<string, Map<string, PlacedCode[]>>();
	for (const { coderId, codeId, passage } of codings) {
		const place = placeOf.get(codeId);
		if (place === undefined) continue;
		let ofCoder = layers.get(coderId);
		if (ofCoder === undefined) layers.set(coderId, (ofCoder = new Map()));
		const { transcriptId, start, end } = passage;
		const layer = ofCoder.get(transcriptId);
		if (layer === undefined) ofCoder.set(transcriptId, [{ transcriptId, place, start, end }]);
		else layer.push({ transcriptId, place, start, end });
	}
	return [...layers.values()].flatMap((ofCoder) => [...ofCoder.values()]);
}
