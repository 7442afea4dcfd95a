import { patterns } from './patterns.ts';
import type { Certainty, PersonalDataHit } from './personal-data-hit.ts';

const rank: Readonly<Record<Certainty, number>> = { certain: 0, likely: 1, ask: 2 };

/**
 * Of hits that overlap, the surest stays whole, and of equally sure ones the longest. What a weaker hit has beyond it
 * stays a hit of its own, if there is a word in it: nothing that a rule pointed at is lost.
 */
export function withoutOverlaps(text: string, hits: readonly PersonalDataHit[]): PersonalDataHit[] {
	if (hits.length < 2) return [...hits];
	const ranked = hits
		.map((hit, order) => ({ hit, order }))
		.sort(
			(one, other) =>
				rank[one.hit.certainty] - rank[other.hit.certainty] ||
				lengthOf(other.hit) - lengthOf(one.hit) ||
				one.order - other.order
		);
	const taken = new Map<number, PersonalDataHit>();
	for (const { hit } of ranked) {
		for (const piece of freePieces(hit, taken)) {
			const kept = lengthOf(piece) === lengthOf(hit) ? piece : trimmed(text, piece);
			if (kept === undefined) continue;
			for (let unit = kept.start; unit < kept.end; unit += 1) taken.set(unit, kept);
		}
	}
	return [...new Set(taken.values())].sort((one, other) => one.start - other.start);
}

/** The stretches of a hit of which no unit is taken. */
function freePieces(hit: PersonalDataHit, taken: ReadonlyMap<number, PersonalDataHit>): PersonalDataHit[] {
	const pieces: PersonalDataHit[] = [];
	let start = hit.start;
	for (let unit = hit.start; unit <= hit.end; unit += 1) {
		if (unit < hit.end && !taken.has(unit)) continue;
		if (start < unit) pieces.push({ ...hit, start, end: unit });
		start = unit + 1;
	}
	return pieces;
}

/** A piece without what is no word at its ends, or nothing if less than a word of four letters or a number is left. */
function trimmed(text: string, piece: PersonalDataHit): PersonalDataHit | undefined {
	const words = [...text.slice(piece.start, piece.end).matchAll(patterns.word)];
	const first = words[0];
	const last = words.at(-1);
	if (first === undefined || last === undefined) return undefined;
	const start = piece.start + first.index;
	const end = piece.start + last.index + last[0].length;
	return words.some(([word]) => word.length >= 4 || patterns.startsWithCapital.test(word))
		? { ...piece, start, end }
		: undefined;
}

function lengthOf({ start, end }: PersonalDataHit): number {
	return end - start;
}
