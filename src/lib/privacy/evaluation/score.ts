import type { PersonalDataHit } from '../personal-data/personal-data-hit.ts';
import { overlaps, type TextRange } from '#lib/transcripts/text-range.ts';
import type { Label } from './labelled-text.ts';

/** How one label fared. */
export type LabelOutcome = {
	readonly label: Label;
	/** A hit of the same kind with the same borders. */
	readonly isExact: boolean;
	/** A hit of the same kind shares at least one character. */
	readonly isFound: boolean;
	/** A hit of any kind shares at least one character, so that a reviewer is brought there. */
	readonly isNoticed: boolean;
	/** Hits of any kind cover every word of it; if not, something of it stays when all of them are replaced. */
	readonly isCovered: boolean;
};

/** How one hit fared. */
export type HitOutcome = {
	readonly hit: PersonalDataHit;
	readonly isExact: boolean;
	/** It shares at least one character with a label of the same kind. */
	readonly isRight: boolean;
	/** It shares at least one character with a label of any kind. */
	readonly isOnSomething: boolean;
};

/** Compares what was found in a text with what was put into it. */
export function score(
	text: string,
	labels: readonly Label[],
	hits: readonly PersonalDataHit[]
): { labels: LabelOutcome[]; hits: HitOutcome[] } {
	return {
		labels: labels.map((label) => {
			const near = hits.filter((hit) => overlaps(hit, label));
			const same = near.filter(({ kind }) => kind === label.kind);
			return {
				label,
				isExact: same.some((hit) => hasSameBorders(hit, label)),
				isFound: same.length > 0,
				isNoticed: near.length > 0,
				isCovered: isCovered(text, label, near)
			};
		}),
		hits: hits.map((hit) => {
			const near = labels.filter((label) => overlaps(hit, label));
			const same = near.filter(({ kind }) => kind === hit.kind);
			return {
				hit,
				isExact: same.some((label) => hasSameBorders(hit, label)),
				isRight: same.length > 0,
				isOnSomething: near.length > 0
			};
		})
	};
}

function hasSameBorders(one: TextRange, other: TextRange): boolean {
	return one.start === other.start && one.end === other.end;
}

function isCovered(text: string, label: Label, hits: readonly TextRange[]): boolean {
	for (let offset = label.start; offset < label.end; offset += 1) {
		const isWord = /[\p{L}\p{N}]/u.test(text.charAt(offset));
		if (isWord && !hits.some(({ start, end }) => start <= offset && offset < end)) return false;
	}
	return true;
}
