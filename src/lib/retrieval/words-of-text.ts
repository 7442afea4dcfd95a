import { foldedLetters } from './folded-letters.ts';
import type { TextRange } from '../transcripts/text-range.ts';

/** A word and where it stands; `folded` is how it is compared. */
export type WordOfText = TextRange & { readonly folded: string };

/** Letters, digits and the accents on them: what SQLite's unicode61 tokenizer takes for a word. */
const word = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\u0300-\u0331]*/gu;

/** The words of a text as search sees them, in order. */
export function wordsOfText(text: string): WordOfText[] {
	return [...text.matchAll(word)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		folded: foldedLetters(match[0])
	}));
}
