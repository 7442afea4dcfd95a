import type { TextRange } from '../transcripts/text-range.ts';
import { phrasesWanted, type WordPhrase, type WordQuery } from './word-query.ts';
import { wordsOfText, type WordOfText } from './words-of-text.ts';

/** Whether a text holds what is asked for: the same as the index of words answers, for texts that are not in it. */
export function holdsWords(query: WordQuery, text: string): boolean {
	return isMet(query, wordsOfText(text));
}

/** Where the words asked for stand in a text, in order; overlapping places are one. */
export function placesOfHits(query: WordQuery, text: string): TextRange[] {
	const words = wordsOfText(text);
	const places = phrasesWanted(query)
		.flatMap((phrase) => startsOf(phrase, words).map((first) => placeOf(words, first, phrase)))
		.toSorted((one, other) => one.start - other.start || one.end - other.end);
	const apart: TextRange[] = [];
	for (const place of places) {
		const last = apart.at(-1);
		if (last !== undefined && place.start < last.end)
			apart.splice(-1, 1, { start: last.start, end: Math.max(last.end, place.end) });
		else apart.push(place);
	}
	return apart;
}

function isMet(query: WordQuery, words: readonly WordOfText[]): boolean {
	switch (query.kind) {
		case 'phrase':
			return startsOf(query, words).length > 0;
		case 'near':
			return isNear(query, words);
		case 'and':
			return query.parts.every((part) => isMet(part, words));
		case 'or':
			return query.parts.some((part) => isMet(part, words));
		case 'not':
			return isMet(query.wanted, words) && !query.unwanted.some((part) => isMet(part, words));
	}
}

function isNear(
	{ one, other, mostBetween }: Extract<WordQuery, { kind: 'near' }>,
	words: readonly WordOfText[]
): boolean {
	const others = startsOf(other, words);
	return startsOf(one, words).some((first) =>
		others.some((second) =>
			first <= second
				? second - first - one.words.length <= mostBetween
				: first - second - other.words.length <= mostBetween
		)
	);
}

/** Positions among the words at which a phrase begins. */
function startsOf(phrase: WordPhrase, words: readonly WordOfText[]): number[] {
	const last = phrase.words.length - 1;
	return [...words.keys()].filter((first) =>
		phrase.words.every((word, position) => {
			const spoken = words[first + position]?.folded;
			return phrase.isBeginning && position === last ? spoken?.startsWith(word) === true : spoken === word;
		})
	);
}

function placeOf(words: readonly WordOfText[], first: number, phrase: WordPhrase): TextRange {
	return { start: words[first]?.start ?? 0, end: words[first + phrase.words.length - 1]?.end ?? 0 };
}
