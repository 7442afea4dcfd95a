import { plainMasks } from './plain-masks.ts';
import type { PersonalDataKind } from './personal-data-kind.ts';
import { spokenWordsOf } from './spoken-word.ts';
import { singledOut, singleFunctions } from './words/function-words.ts';
import { monthSeasons } from './words/month-words.ts';
import { smallNumber } from './words/number-words.ts';
import { numberHolderWords } from './words/account-words.ts';
import { vocationalInstitutions, workWords } from './words/institution-words.ts';

/**
 * What could stand in place of words, in Dutch: as much of their meaning as gives nobody away. Names are not for this
 * function, because they are numbered over a whole text.
 * @param before what stands just before the words
 */
export function suggestReplacement(kind: PersonalDataKind, words: string, before: string): string {
	const folded = spokenWordsOf(words).map((word) => word.folded);
	const near = spokenWordsOf(before).map((word) => word.folded);
	if (kind === 'age') return ageBand(folded);
	if (kind === 'date') return coarserDate(folded, near);
	if (kind === 'function') return coarserFunction(folded);
	if (kind === 'institution' && isEmployer(folded, near))
		return near.includes('stage') ? '[stagebedrijf]' : '[leerbedrijf]';
	if (kind === 'account' && near.some((word) => numberHolderWords.has(word))) return '[nummer]';
	return plainMasks[kind];
}

/** Five years of age; the exact one is what gives somebody away. */
function ageBand(folded: readonly string[]): string {
	const said = folded[0] ?? '';
	const ending = ['jarigen', 'jarige', 'jarig'].find((tail) => said.endsWith(tail));
	const age = smallNumber(ending === undefined ? said : said.slice(0, -ending.length).replace('-', ''));
	if (age === undefined) return plainMasks.age;
	const from = Math.floor(age / 5) * 5;
	return ending === undefined ? `[${from}-${from + 4} jaar]` : `[${from}-${from + 4}]-${ending}`;
}

function coarserDate(folded: readonly string[], near: readonly string[]): string {
	const isBirth = near.some((word) => word.startsWith('gebo') || word.startsWith('verjaar') || word === 'jarig');
	if (folded.length === 1 && folded[0]?.length === 4) return '[geboortejaar]';
	if (isBirth) return '[geboortedatum]';
	const season = folded.map((word) => monthSeasons.get(word)).find((found) => found !== undefined);
	return season === undefined ? plainMasks.date : `[${season}]`;
}

function coarserFunction(folded: readonly string[]): string {
	const known = folded
		.map((word) => singleFunctions.get(word) ?? singledOut.get(word))
		.find((found) => found !== undefined);
	return known ?? plainMasks.function;
}

function isEmployer(folded: readonly string[], near: readonly string[]): boolean {
	const isSchool = folded.some(
		(word) => word.endsWith('college') || word.endsWith('school') || word === 'roc' || word === 'lyceum'
	);
	return (
		!isSchool && !vocationalInstitutions.has(folded[0] ?? '') && near.slice(-5).some((word) => workWords.has(word))
	);
}
