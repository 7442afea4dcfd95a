import type { TextRange } from '#lib/transcripts/text-range.ts';
import type { Certainty, PersonalDataHit } from './personal-data-hit.ts';
import type { PersonalDataItem } from './personal-data-item.ts';
import { patterns } from './patterns.ts';
import { foldWord } from './spoken-word.ts';
import { suggestNames } from './suggest-names.ts';
import { suggestReplacement } from './suggest-replacement.ts';

const rank: Readonly<Record<Certainty, number>> = { certain: 0, likely: 1, ask: 2 };

/**
 * The hits of a text as the decisions of a reviewer: the same words of the same kind are one, and everybody who may be
 * the same person gets the same suggestion. Surest first, then what is said most often, then in the order of the text.
 */
export function groupPersonalData(text: string, hits: readonly PersonalDataHit[]): PersonalDataItem[] {
	const groups = new Map<string, Group>();
	for (const hit of hits) {
		const words = text.slice(hit.start, hit.end);
		const id = `${hit.kind}:${foldedWords(words)}`;
		const group = groups.get(id);
		if (group === undefined)
			groups.set(id, { id, kind: hit.kind, words, certainty: hit.certainty, places: [placeOf(hit)] });
		else {
			group.places.push(placeOf(hit));
			if (rank[hit.certainty] < rank[group.certainty]) group.certainty = hit.certainty;
		}
	}
	const found = [...groups.values()];
	const names = suggestNames(
		text,
		found.filter(({ kind }) => kind === 'name')
	);
	return found
		.map((group) => ({
			...group,
			suggestion: names.get(group.id) ?? suggestReplacement(group.kind, group.words, beforeOf(text, group))
		}))
		.sort(
			(one, other) =>
				rank[one.certainty] - rank[other.certainty] ||
				other.places.length - one.places.length ||
				firstStart(one) - firstStart(other)
		);
}

type Group = {
	readonly id: string;
	readonly kind: PersonalDataHit['kind'];
	readonly words: string;
	certainty: Certainty;
	readonly places: TextRange[];
};

/** The words as one compares them: case, accents of typing and the number of blanks do not count. */
function foldedWords(words: string): string {
	return foldWord(words).replaceAll(patterns.blanks, ' ');
}

function placeOf({ start, end }: PersonalDataHit): TextRange {
	return { start, end };
}

function beforeOf(text: string, { places }: Group): string {
	const start = places[0]?.start ?? 0;
	return text.slice(Math.max(0, start - 60), start);
}

function firstStart({ places }: { readonly places: readonly TextRange[] }): number {
	return places[0]?.start ?? 0;
}
