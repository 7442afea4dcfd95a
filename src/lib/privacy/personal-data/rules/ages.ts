import type { Certainty, PersonalDataHit } from '../personal-data-hit.ts';
import type { Rule } from '../rule.ts';
import type { SpokenWord } from '../spoken-word.ts';
import {
	agedPersons,
	beingAnything,
	beingSomebody,
	betweenVerbAndAge,
	clauseWords,
	countedWords,
	durationWordsAfter,
	durationWordsBefore
} from '../words/age-words.ts';
import { smallNumber } from '../words/number-words.ts';

/** Younger than this nobody in a focus group tells of exactly, and `een` is an article. */
const youngest = 3;
/** Below this, `twee jaar` is a stretch of time more often than an age. */
const youngestSaidInYears = 10;
/** Of these ages, a bare number behind `van` may be one: `een meisje van 17`. */
const bareAges = { from: 12, to: 69 } as const;

/** Exact ages: `ik ben 17`, `zeventien jaar`, `een 17-jarige`; not how long something lasted or is ago. */
export const ages: Rule = ({ words }) => {
	const hits: PersonalDataHit[] = [];
	for (const [position, word] of words.entries()) {
		if (isAdjective(word.folded)) hits.push({ kind: 'age', start: word.start, end: word.end, certainty: 'likely' });
		const value = smallNumber(word.folded);
		if (value === undefined || value < youngest) continue;
		const next = words[position + 1];
		const unit = next !== undefined && isUnit(next) ? next : undefined;
		const certainty = unit === undefined ? judgeBare(words, position, value) : judgeInYears(words, position, value);
		if (certainty !== undefined) hits.push({ kind: 'age', start: word.start, end: (unit ?? word).end, certainty });
	}
	return hits;
};

/** `17-jarige`, `zeventienjarig`. */
function isAdjective(folded: string): boolean {
	const stem = folded.replace('-', '');
	return ['jarige', 'jarigen', 'jarig'].some(
		(ending) => stem.endsWith(ending) && smallNumber(stem.slice(0, -ending.length)) !== undefined && stem !== ending
	);
}

function isUnit(word: SpokenWord): boolean {
	return word.gapBefore.trim() === '' && (word.folded === 'jaar' || word.folded === 'jr');
}

function judgeInYears(words: readonly SpokenWord[], position: number, value: number): Certainty | undefined {
	const after = words.slice(position + 2, position + 4).map(({ folded }) => folded);
	if (after.some((folded) => durationWordsAfter.has(folded))) return undefined;
	if (after[0] === 'oud' || after[0] === 'jong') return 'likely';
	if (isSaidOfSomebody(words, position)) return value >= youngestSaidInYears ? 'likely' : 'ask';
	if (value < youngestSaidInYears) return undefined;
	const before = words[position - 1]?.folded ?? '';
	if (before === 'van') return 'likely';
	return durationWordsBefore.has(before) ? undefined : 'ask';
}

/** `ik ben 17`, `hij is net achttien`, `een meisje van 17`, `toen ik zestien was`. */
function judgeBare(words: readonly SpokenWord[], position: number, value: number): Certainty | undefined {
	const next = words[position + 1];
	const follower = next !== undefined && next.gapBefore.trim() === '' ? next : undefined;
	const isOfSomebody = isSaidOfSomebody(words, position);
	const isClauseOver = follower === undefined || (isOfSomebody && clauseWords.has(follower.folded));
	if (!isClauseOver && (countedWords.has(follower.folded) || isPlural(follower))) return undefined;
	if (isOfSomebody) return value >= youngestSaidInYears ? 'likely' : 'ask';
	if (value < bareAges.from || value > bareAges.to) return undefined;
	const isBeforeVerb = follower !== undefined && (beingSomebody.has(follower.folded) || follower.folded === 'was');
	return isBeforeVerb || words[position - 1]?.folded === 'van' ? 'ask' : undefined;
}

/** Whether a form of `zijn` or `worden` stands before a number, with nothing but small words between, and a person with it. */
function isSaidOfSomebody(words: readonly SpokenWord[], position: number): boolean {
	for (let back = 1; back <= 3; back += 1) {
		const word = words[position - back];
		const gap = words[position - back + 1]?.gapBefore ?? '';
		if (word === undefined || gap.trim().length > 1 || gap.includes('.')) return false;
		if (beingSomebody.has(word.folded)) return true;
		if (beingAnything.has(word.folded)) return hasPersonBeside(words, position - back);
		if (!betweenVerbAndAge.has(word.folded)) return false;
	}
	return false;
}

function hasPersonBeside(words: readonly SpokenWord[], verb: number): boolean {
	return [words[verb - 1], words[verb - 2], words[verb + 1]].some(
		(word) => word !== undefined && (agedPersons.has(word.folded) || (word.letters !== 'lower' && !word.opensSentence))
	);
}

/** A word that is likely to be what is counted. */
function isPlural({ folded, letters }: SpokenWord): boolean {
	return folded.length > 4 && folded.endsWith('en') && letters === 'lower';
}
