import { overlaps, type TextRange } from '../../transcripts/text-range.ts';
import type { TextReplacement } from '../../transcripts/text-replacement.ts';

/** Words that are to be replaced, and what kind of thing they are, where that was said. */
export type Mask = TextReplacement & { readonly kind?: string };

/** What somebody has decided so far about the words of a text. No two ranges in it share a character. */
export type Masking = { readonly edits: readonly Mask[]; readonly kept: readonly TextRange[] };

export type DecidedState = 'open' | 'replaced' | 'kept';

export const nothingMasked: Masking = { edits: [], kept: [] };

/** Replaces the words at these places; what was decided about the same words before goes. */
export function maskPlaces(
	masking: Masking,
	places: readonly TextRange[],
	replacement: string,
	kind: string | undefined
): Masking {
	const { edits, kept } = reopenPlaces(masking, places);
	const added = places.map(({ start, end }) => ({ start, end, replacement, ...(kind === undefined ? {} : { kind }) }));
	return { edits: [...edits, ...added].toSorted((one, other) => one.start - other.start), kept };
}

/** Leaves the words at these places as they are. */
export function keepPlaces(masking: Masking, places: readonly TextRange[]): Masking {
	const { edits, kept } = reopenPlaces(masking, places);
	const added = places.map(({ start, end }) => ({ start, end }));
	return { edits, kept: [...kept, ...added].toSorted((one, other) => one.start - other.start) };
}

/** Takes back what was decided about the words at these places. */
export function reopenPlaces(masking: Masking, places: readonly TextRange[]): Masking {
	const isFree = (range: TextRange) => !places.some((place) => overlaps(place, range));
	return { edits: masking.edits.filter(isFree), kept: masking.kept.filter(isFree) };
}

/** What was decided about each place; one that only shares words with what was decided counts with it. */
export function statesOf(masking: Masking, places: readonly TextRange[]): DecidedState[] {
	const exact = new Map<string, DecidedState>([
		...masking.kept.map((range): [string, DecidedState] => [keyOf(range), 'kept']),
		...masking.edits.map((range): [string, DecidedState] => [keyOf(range), 'replaced'])
	]);
	return places.map((place) => {
		const found = exact.get(keyOf(place));
		if (found !== undefined) return found;
		if (masking.edits.some((edit) => overlaps(edit, place))) return 'replaced';
		return masking.kept.some((kept) => overlaps(kept, place)) ? 'kept' : 'open';
	});
}

function keyOf({ start, end }: TextRange): string {
	return `${start}-${end}`;
}
