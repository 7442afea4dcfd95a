import { isCommonWord } from '../is-common-word.ts';
import { isListedName } from '../judge-name.ts';
import { afterInterfixes, endOfName } from '../name-phrase.ts';
import type { Certainty, PersonalDataHit } from '../personal-data-hit.ts';
import type { PersonalDataKnowledge } from '../personal-data-knowledge.ts';
import type { Rule } from '../rule.ts';
import type { SpokenWord } from '../spoken-word.ts';
import { singledOut, singleFunctions } from '../words/function-words.ts';
import { impersonalWords } from '../words/impersonal-words.ts';
import { titleWords } from '../words/title-words.ts';

/** `mevrouw Van der Kolkveld`, `meneer Yilmaz`, `juf Ank`, and the same without capitals where the words allow no other reading. */
export const titledNames: Rule = ({ words, isLowerCase }, knowledge) => {
	const hits: PersonalDataHit[] = [];
	for (const [position, title] of words.entries()) {
		if (!titleWords.has(title.folded)) continue;
		const surname = afterInterfixes(words, afterInitials(words, position + 1));
		const head = words[surname];
		if (head === undefined || !isBeside(words, position, surname)) continue;
		const certainty = judge(head, surname > position + 1, isLowerCase, knowledge);
		if (certainty === undefined) continue;
		const last = words[endOfName(words, surname, knowledge, isLowerCase) - 1];
		if (last !== undefined) hits.push({ kind: 'name', start: title.start, end: last.end, certainty });
	}
	return hits;
};

function judge(
	head: SpokenWord,
	isAfterInterfix: boolean,
	isLowerCase: boolean,
	knowledge: PersonalDataKnowledge
): Certainty | undefined {
	const { folded } = head;
	if (impersonalWords.has(folded) || titleWords.has(folded) || folded.length < 2) return undefined;
	if (knowledge.knownNames.has(folded)) return 'certain';
	if (head.letters !== 'lower') return singleFunctions.has(folded) ? undefined : 'certain';
	if (singleFunctions.has(folded) || singledOut.has(folded)) return undefined;
	if (isListedName(folded, knowledge)) return 'likely';
	if (!isCommonWord(folded, knowledge)) return 'likely';
	if (knowledge.properNouns.has(folded) && !knowledge.commonWords.has(folded)) return 'ask';
	if (!isLowerCase) return undefined;
	if (knowledge.surnames.has(folded) || knowledge.firstNames.has(folded)) return 'ask';
	return isAfterInterfix && knowledge.properNouns.has(folded) ? 'ask' : undefined;
}

function afterInitials(words: readonly SpokenWord[], from: number): number {
	let position = from;
	while (position - from < 4 && words[position]?.text.length === 1 && words[position]?.letters !== 'lower')
		position += 1;
	return position;
}

/** Whether only blanks and the dots of abbreviations stand between a title and a name. */
function isBeside(words: readonly SpokenWord[], from: number, to: number): boolean {
	return words
		.slice(from + 1, to + 1)
		.every(({ gapBefore }) => [' ', '. ', '.', '\u00a0', " '", ' ’'].includes(gapBefore));
}
