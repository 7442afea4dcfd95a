import { isCommonWord } from './is-common-word.ts';
import type { PersonalDataKnowledge } from './personal-data-knowledge.ts';
import { follows, type SpokenWord } from './spoken-word.ts';
import { impersonalWords } from './words/impersonal-words.ts';
import { sureStreetEndings } from './words/street-words.ts';
import { interfixes } from './words/title-words.ts';

/** How many words a name has at most; a row of capitals in a heading must not become one person. */
const mostWords = 6;

/** The position after the last word of a name that begins at `from`: `Fatima el Amrani`, `Evert van der Dijkgraver`. */
export function endOfName(
	words: readonly SpokenWord[],
	from: number,
	knowledge: PersonalDataKnowledge,
	isLowerCase: boolean
): number {
	let end = from + 1;
	while (end - from < mostWords) {
		const next = afterInterfixes(words, end);
		const word = words[next];
		if (!follows(word) || word.opensSentence || !isSurnameLike(word, knowledge, isLowerCase, next > end)) break;
		end = next + 1;
	}
	return end;
}

/** The position of the first word from `from` on that is no interfix. */
export function afterInterfixes(words: readonly SpokenWord[], from: number): number {
	let position = from;
	while (position - from < 3 && isInterfix(words[position])) position += 1;
	return position;
}

function isInterfix(word: SpokenWord | undefined): boolean {
	return word !== undefined && interfixes.has(word.folded) && linkingGaps.has(word.gapBefore);
}

const linkingGaps: ReadonlySet<string> = new Set(['', ' ', '\u00a0', " '", ' ’', '. ', '\n']);

function isSurnameLike(
	word: SpokenWord,
	knowledge: PersonalDataKnowledge,
	isLowerCase: boolean,
	isAfterInterfix: boolean
): boolean {
	if (impersonalWords.has(word.folded) || word.text.length < 2) return false;
	if (isStreetLike(word.folded)) return false;
	if (word.letters === 'capitalised') return true;
	if (word.letters === 'capitals') return word.text.length > 5;
	if (!isLowerCase || word.folded.length <= (isAfterInterfix ? 2 : 3)) return false;
	return knowledge.surnames.has(word.folded) || !isCommonWord(word.folded, knowledge);
}

/** `Jan van Galenstraat` is nobody's surname. */
function isStreetLike(folded: string): boolean {
	return sureStreetEndings.some((ending) => folded.length > ending.length + 2 && folded.endsWith(ending));
}
