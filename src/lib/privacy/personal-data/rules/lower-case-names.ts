import { isCommonWord } from '../is-common-word.ts';
import { isCompound } from '../is-compound.ts';
import { isListedName, nameForms } from '../judge-name.ts';
import { endOfName } from '../name-phrase.ts';
import type { Certainty, PersonalDataHit } from '../personal-data-hit.ts';
import type { PersonalDataKnowledge } from '../personal-data-knowledge.ts';
import type { Rule } from '../rule.ts';
import { follows, type SpokenWord } from '../spoken-word.ts';
import { ratherNames } from '../words/ambiguous-names.ts';
import { impersonalWords } from '../words/impersonal-words.ts';
import { namingWords, strongNamingWords } from '../words/title-words.ts';

/**
 * Names without a capital, as automatic transcripts and chats have them. In a turn without
 * any capital, every word that the dictionary does not know is worth asking about; elsewhere only lists can tell. This
 * finds fewer names than the capital does, and is never sure of one that the project does not know.
 */
export const lowerCaseNames: Rule = ({ words, isLowerCase }, knowledge) => {
	const hits: PersonalDataHit[] = [];
	let next = 0;
	for (const [position, word] of words.entries()) {
		if (position < next || word.letters !== 'lower') continue;
		const certainty = judge(words, position, isLowerCase, knowledge);
		if (certainty === undefined) continue;
		next = endOfName(words, position, knowledge, isLowerCase);
		const last = words[next - 1];
		if (last === undefined) continue;
		hits.push({
			kind: 'name',
			start: word.start,
			end: last.folded.endsWith("'s") ? last.end - 2 : last.end,
			certainty
		});
	}
	return hits;
};

function judge(
	words: readonly SpokenWord[],
	position: number,
	isLowerCase: boolean,
	knowledge: PersonalDataKnowledge
): Certainty | undefined {
	const word = words[position];
	if (word === undefined) return undefined;
	const { folded } = word;
	const isInDictionary = knowledge.commonWords.has(folded);
	if (knowledge.knownNames.size > 0 && nameForms(folded).some((form) => knowledge.knownNames.has(form))) {
		return isInDictionary ? 'ask' : 'certain';
	}
	if (isListedName(folded, knowledge)) return stands(words, position, namingWords) ? 'likely' : 'ask';
	if (!isLowerCase || impersonalWords.has(folded) || folded.length < 2) return undefined;
	if (ratherNames.has(folded)) return 'ask';
	if (isInDictionary || isCommonWord(folded, knowledge)) {
		return knowledge.firstNames.has(folded) && stands(words, position, strongNamingWords) ? 'ask' : undefined;
	}
	return isCompound(folded, knowledge) && !knowledge.properNouns.has(folded) ? undefined : 'ask';
}

/** Whether the word just before is one of these. */
function stands(words: readonly SpokenWord[], position: number, those: ReadonlySet<string>): boolean {
	const before = words[position - 1];
	return before !== undefined && follows(words[position]) && those.has(before.folded);
}
