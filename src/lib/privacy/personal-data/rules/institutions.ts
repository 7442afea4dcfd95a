import { isCommonWord } from '../is-common-word.ts';
import { endOfName } from '../name-phrase.ts';
import type { Certainty, PersonalDataHit } from '../personal-data-hit.ts';
import type { PersonalDataKnowledge } from '../personal-data-knowledge.ts';
import type { Rule } from '../rule.ts';
import { follows, type SpokenWord } from '../spoken-word.ts';
import { impersonalWords } from '../words/impersonal-words.ts';
import {
	organisationHeads,
	schoolEndings,
	schoolHeads,
	schoolTails,
	vocationalInstitutions,
	workWords
} from '../words/institution-words.ts';

/** Schools, employers and other organisations: `ROC Waterkant`, `Bakkerij Zoetelief`, `stage bij Van Dam`. */
export const institutions: Rule = (turn, knowledge) => {
	const hits: PersonalDataHit[] = [];
	for (const position of turn.words.keys()) {
		for (const find of [afterHead, beforeTail, listed, schoolWord, workplace]) {
			const hit = find(turn.words, position, knowledge);
			if (hit !== undefined) hits.push(hit);
		}
	}
	return hits;
};

type Find = (
	words: readonly SpokenWord[],
	position: number,
	knowledge: PersonalDataKnowledge
) => PersonalDataHit | undefined;

/** `ROC Waterkant`, `Stichting De Kade`, `garage de Wit`. */
const afterHead: Find = (words, position, knowledge) => {
	const head = words[position];
	if (head === undefined) return undefined;
	const isSchool = schoolHeads.has(head.folded);
	if (!isSchool && !organisationHeads.has(head.folded)) return undefined;
	const name = afterArticle(words, position + 1);
	const first = words[name];
	if (!follows(first) || impersonalWords.has(first.folded) || first.text.length < 2) return undefined;
	const isNamed = first.letters === 'capitalised' || (first.letters === 'capitals' && isSchool);
	if (!isNamed) return undefined;
	return hitBetween(words, position, endOfName(words, name, knowledge, false) - 1, isSchool ? 'certain' : 'likely');
};

/** `Waterkant College`, `Lyceum` behind a capital. */
const beforeTail: Find = (words, position) => {
	const tail = words[position];
	if (tail === undefined || !schoolTails.has(tail.folded) || !follows(tail)) return undefined;
	let first = position;
	while (position - first < 4 && isNamePart(words[first - 1]) && follows(words[first])) first -= 1;
	if (
		first === position ||
		(position - first === 1 && words[first]?.opensSentence === true && tail.letters === 'lower')
	)
		return undefined;
	return hitBetween(words, first, position, tail.letters === 'lower' ? 'ask' : 'likely');
};

/** Institutions whose names are known, of one to four words. */
const listed: Find = (words, position) => {
	const first = words[position];
	const rest =
		first === undefined
			? undefined
			: vocationalInstitutions.get(first.folded)?.find((parts) => continues(words, position, parts));
	const last = rest === undefined ? undefined : position + rest.length;
	if (first === undefined || last === undefined) return undefined;
	const isNamed = words.slice(position, last + 1).some(({ letters }) => letters !== 'lower');
	return hitBetween(words, position, last, isNamed && first.text.length > 3 ? 'likely' : 'ask');
};

function continues(words: readonly SpokenWord[], position: number, parts: readonly string[]): boolean {
	return parts.every((part, index) => {
		const word = words[position + 1 + index];
		return follows(word) && word.folded === part;
	});
}

/** `Waterkantcollege`: one capitalised word that ends like a school and stands in no dictionary. */
const schoolWord: Find = (words, position, knowledge) => {
	const word = words[position];
	if (word === undefined || word.letters !== 'capitalised') return undefined;
	const isSchool = schoolEndings.some(
		(ending) => word.folded.length > ending.length + 2 && word.folded.endsWith(ending)
	);
	return isSchool && !isCommonWord(word.folded, knowledge)
		? hitBetween(words, position, position, 'likely')
		: undefined;
};

/** `stage bij Zoetelief`, `ik werk bij de Kolkhof`: a capital behind `bij` where work is spoken of. */
const workplace: Find = (words, position, knowledge) => {
	if (words[position]?.folded !== 'bij') return undefined;
	const name = afterArticle(words, position + 1);
	const first = words[name];
	if (!follows(first) || impersonalWords.has(first.folded) || first.letters !== 'capitalised') return undefined;
	if (!words.slice(Math.max(0, position - 4), position).some(({ folded }) => workWords.has(folded))) return undefined;
	return hitBetween(words, position + 1, endOfName(words, name, knowledge, false) - 1, 'likely');
};

function isNamePart(word: SpokenWord | undefined): boolean {
	return (
		word !== undefined &&
		word.letters !== 'lower' &&
		!impersonalWords.has(word.folded) &&
		(!word.opensSentence || word.folded.length > 3)
	);
}

/** Steps over `de`, `het`, `van` before the name itself: `ROC van Waterkant`, `Stichting de Kade`. */
function afterArticle(words: readonly SpokenWord[], from: number): number {
	let position = from;
	while (position - from < 3 && articles.has(words[position]?.folded ?? '') && follows(words[position])) position += 1;
	return position;
}

const articles: ReadonlySet<string> = new Set(['de', 'het', 'van', 'der', 'den', "'t", 't', 'in', 'op']);

function hitBetween(
	words: readonly SpokenWord[],
	from: number,
	to: number,
	certainty: Certainty
): PersonalDataHit | undefined {
	const first = words[from];
	const last = words[to];
	return first === undefined || last === undefined
		? undefined
		: { kind: 'institution', start: first.start, end: last.end, certainty };
}
