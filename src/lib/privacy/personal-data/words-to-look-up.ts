import { nameForms } from './judge-name.ts';
import { spokenWordsOf } from './spoken-word.ts';

/** Beyond this many letters nothing is a name. */
const longestName = 40;

/** The different words of a text that are worth looking for on the project's own list of names, in lower case. */
export function wordsToLookUp(text: string): ReadonlySet<string> {
	const words = new Set<string>();
	for (const { folded, letters } of spokenWordsOf(text)) {
		const fewest = letters === 'lower' ? 3 : 2;
		if (folded.length < fewest || folded.length > longestName || !Number.isNaN(Number(folded))) continue;
		for (const form of nameForms(folded)) words.add(form);
	}
	return words;
}
