import type { PersonalDataHit } from '../personal-data-hit.ts';
import type { Rule } from '../rule.ts';
import { follows, type SpokenWord } from '../spoken-word.ts';
import { pointingWords, singledOut, singleFunctions } from '../words/function-words.ts';

/** Functions that one person holds (`onze conciërge`) and descriptions that leave one person over (`de enige vrouwelijke docent`). */
export const functions: Rule = ({ words }) => {
	const hits: PersonalDataHit[] = [];
	for (const [position, word] of words.entries()) {
		if (word.folded === 'enige' && words[position - 1]?.folded === 'de') {
			const person = words
				.slice(position + 1, position + 4)
				.find(({ folded }) => singledOut.has(folded) || singleFunctions.has(folded));
			const start = words[position - 1]?.start;
			if (person !== undefined && start !== undefined) {
				hits.push({
					kind: 'function',
					start,
					end: endWithLocation(words, words.indexOf(person, position)),
					certainty: 'likely'
				});
			}
		}
		const start = singleFunctions.has(word.folded) ? startOfFunction(words, position) : undefined;
		if (start !== undefined)
			hits.push({ kind: 'function', start, end: endWithLocation(words, position), certainty: 'ask' });
	}
	return hits;
};

/** Where `de`, `onze`, `mijn nieuwe` begins before a function; nothing where it is spoken of in general. */
function startOfFunction(words: readonly SpokenWord[], position: number): number | undefined {
	const before = words[position - 1];
	const twoBefore = words[position - 2];
	if (!follows(words[position])) return undefined;
	if (before !== undefined && pointingWords.has(before.folded)) return before.start;
	return twoBefore !== undefined &&
		follows(before) &&
		pointingWords.has(twoBefore.folded) &&
		describing.has(before.folded)
		? twoBefore.start
		: undefined;
}

const describing: ReadonlySet<string> = new Set(
	'nieuwe oude vorige vrouwelijke mannelijke eerste enige huidige eigen'.split(' ')
);

/** Takes in `van locatie Zuid`, which narrows a function down to one person. */
function endWithLocation(words: readonly SpokenWord[], position: number): number {
	const location = words[position + 2];
	const narrowed = words[position + 3];
	const end = words[position]?.end ?? 0;
	if (words[position + 1]?.folded !== 'van' || location?.folded !== 'locatie') return end;
	return follows(narrowed) && narrowed.text.length > 3 ? narrowed.end : end;
}
