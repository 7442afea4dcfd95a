import type { PersonalDataHit } from '../personal-data-hit.ts';
import type { PersonalDataKnowledge } from '../personal-data-knowledge.ts';
import type { Rule } from '../rule.ts';
import { follows, type SpokenWord } from '../spoken-word.ts';
import { impersonalWords } from '../words/impersonal-words.ts';
import { organisationHeads, schoolEndings, schoolHeads, workWords } from '../words/institution-words.ts';
import { spokenFillers } from '../words/spoken-fillers.ts';

/** Schools and employers in turns without any capital, by the words around them: never more than worth asking about. */
export const lowerCaseInstitutions: Rule = ({ words, isLowerCase }, knowledge) => {
	if (!isLowerCase) return [];
	const hits: PersonalDataHit[] = [];
	for (const position of words.keys()) {
		const range = school(words, position, knowledge) ?? workplace(words, position, knowledge);
		const first = range === undefined ? undefined : words[range.first];
		const last = range === undefined ? undefined : words[range.last];
		if (first === undefined || last === undefined) continue;
		hits.push({ kind: 'institution', start: first.start, end: last.end, certainty: 'ask' });
	}
	return hits;
};

/** Positions of the first and the last word. */
type WordRange = { readonly first: number; readonly last: number };

/** `roc waterkant`, `kolkhof college`, `tichelaarcollege`. */
function school(
	words: readonly SpokenWord[],
	position: number,
	knowledge: PersonalDataKnowledge
): WordRange | undefined {
	const word = words[position];
	if (word === undefined) return undefined;
	if (word.folded === 'roc' || word.folded === 'lyceum' || word.folded === 'basisschool') {
		const name = afterArticle(words, position + 1);
		return isTelling(words[name]) ? { first: position, last: name } : undefined;
	}
	if (schoolHeads.has(word.folded)) return undefined;
	const ending = schoolEndings.find((end) => word.folded.endsWith(end));
	if (ending === undefined || knowledge.commonWords.has(word.folded) !== (word.folded === ending)) return undefined;
	if (word.folded !== ending) return { first: position, last: position };
	const before = words[position - 1];
	const isNamed =
		before !== undefined && follows(word) && isTelling(before) && !knowledge.commonWords.has(before.folded);
	return isNamed ? { first: position - 1, last: position } : undefined;
}

/** `stage bij zoetelief`, `werkte bij garage van dam`. */
function workplace(
	words: readonly SpokenWord[],
	position: number,
	knowledge: PersonalDataKnowledge
): WordRange | undefined {
	if (words[position]?.folded !== 'bij') return undefined;
	if (!words.slice(Math.max(0, position - 4), position).some(({ folded }) => workWords.has(folded))) return undefined;
	const first = position + 1;
	const head = afterArticle(words, first);
	const word = words[head];
	if (word === undefined || !follows(word)) return undefined;
	if (organisationHeads.has(word.folded)) {
		const name = afterArticle(words, head + 1);
		return isTelling(words[name]) ? { first, last: name } : undefined;
	}
	if (!isTelling(word) || knowledge.commonWords.has(word.folded)) return undefined;
	const next = words[head + 1];
	return { first, last: follows(next) && isTelling(next) && !knowledge.commonWords.has(next.folded) ? head + 1 : head };
}

/** A word that may be a name: long enough, right behind the one before, and nothing that anybody says all the time. */
function isTelling(word: SpokenWord | undefined): boolean {
	return (
		word !== undefined &&
		word.text.length > 2 &&
		follows(word) &&
		!spokenFillers.has(word.folded) &&
		!smallWords.has(word.folded) &&
		!impersonalWords.has(word.folded)
	);
}

const smallWords: ReadonlySet<string> = new Set(
	`daar hier waar niet ook maar want omdat als toen dus dan die dat deze zijn was waren heb heeft hebben had kan moet mag een mijn jouw haar hun onze
	ons hem jou mij iemand niemand iets naar voor met over zonder gewoon toch wel nog echt heel andere ander zelf elkaar iedereen school`.split(
		/\s+/
	)
);

function afterArticle(words: readonly SpokenWord[], from: number): number {
	let position = from;
	while (position - from < 3 && articles.has(words[position]?.folded ?? '')) position += 1;
	return position;
}

const articles: ReadonlySet<string> = new Set(['de', 'het', 'van', 'der', 'den', 't']);
