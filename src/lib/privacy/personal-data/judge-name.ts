import { isCommonWord } from './is-common-word.ts';
import { isCompound } from './is-compound.ts';
import { patterns } from './patterns.ts';
import type { Certainty } from './personal-data-hit.ts';
import type { PersonalDataKnowledge } from './personal-data-knowledge.ts';
import type { SpokenWord } from './spoken-word.ts';
import { ratherWords } from './words/ambiguous-names.ts';
import { impersonalWords } from './words/impersonal-words.ts';
import { spokenFillers } from './words/spoken-fillers.ts';

/** Capitals of this length or shorter are taken for an abbreviation (`BPV`, `ROC`), unless a list has them as a name. */
const longestAbbreviation = 5;

/**
 * How much a capitalised word alone speaks for a name; nothing if it does not. A capital in mid-sentence is always worth
 * asking about, unless the word is one that points at nobody; where a sentence opens, only lists and the dictionary can tell.
 */
export function judgeName(word: SpokenWord, knowledge: PersonalDataKnowledge): Certainty | undefined {
	const forms = nameForms(word.folded);
	const { folded, opensSentence } = word;
	if (hasAny(knowledge.knownNames, forms))
		return opensSentence && knowledge.commonWords.has(folded) ? 'likely' : 'certain';
	if (folded.length < 2 || spokenFillers.has(folded) || hasAny(impersonalWords, forms)) return undefined;
	if (hasAny(knowledge.firstNames, forms)) {
		return opensSentence && isCommonWord(folded, knowledge) ? rarelyOpens(word, knowledge) : 'likely';
	}
	if (isAbbreviation(word)) return undefined;
	const isEveryday = knowledge.commonWords.has(folded) || ratherWords.has(folded);
	const isListed = knowledge.surnames.has(folded) || knowledge.properNouns.has(folded);
	const isForm = opensSentence && isOrdinary(folded, knowledge);
	if (opensSentence && (isEveryday || (isForm && !isListed))) return undefined;
	return isListed && !isEveryday && !isForm && !knowledge.places.has(folded) ? 'likely' : 'ask';
}

function isOrdinary(folded: string, knowledge: PersonalDataKnowledge): boolean {
	return isCommonWord(folded, knowledge) || isCompound(folded, knowledge);
}

/** `BPV`, `QR-code`, `A4'tje`. */
function isAbbreviation({ letters, text }: SpokenWord): boolean {
	if (letters === 'capitals') return text.length <= longestAbbreviation;
	return patterns.startsWithAbbreviation.test(text);
}

/** Whether a lower-case word stands in a list of names and is not a word that anybody could say. */
export function isListedName(folded: string, knowledge: PersonalDataKnowledge): boolean {
	if (folded.length < 3 || knowledge.commonWords.has(folded)) return false;
	if (spokenFillers.has(folded) || ratherWords.has(folded) || impersonalWords.has(folded)) return false;
	if (knowledge.firstNames.has(folded)) return true;
	const forms = nameForms(folded);
	return (hasAny(knowledge.firstNames, forms) || hasAny(knowledge.surnames, forms)) && !isCommonWord(folded, knowledge);
}

/** A word as it stands, without a genitive, and the first part of a double name. */
export function nameForms(folded: string): readonly string[] {
	const forms = [folded];
	const bare = folded.endsWith("'s") ? folded.slice(0, -2) : folded.endsWith("'") ? folded.slice(0, -1) : folded;
	if (bare !== folded) forms.push(bare);
	else if (folded.length > 4 && folded.endsWith('s')) forms.push(folded.slice(0, -1));
	const [first = '', second] = bare.split('-');
	if (second !== undefined && first.length > 2) forms.push(first);
	return forms;
}

/** A first name that is a word too (`Mark`, `Hoop`, `Roos`) says little where a sentence opens; a very short one nothing. */
function rarelyOpens(word: SpokenWord, knowledge: PersonalDataKnowledge): Certainty | undefined {
	return word.text.length > 2 && knowledge.firstNames.has(word.folded) && !ratherWords.has(word.folded)
		? 'ask'
		: undefined;
}

function hasAny(list: ReadonlySet<string>, forms: readonly string[]): boolean {
	return forms.some((form) => list.has(form));
}
