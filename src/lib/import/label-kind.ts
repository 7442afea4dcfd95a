import { fieldWords, nameParticles, roleWords, sentenceWords, speechVerbs } from './label-words.ts';

/**
 * What the words of a possible label look like, from the strongest sign of a speaker to none:
 * a role (`Moderator 2`), a name or code (`Anna de Vries`, `P03`), a phrase (`Medewerker balie`), lower case (`anna`), a name that is also a word that opens sentences (`Dan`).
 */
export type LabelKind = 'role' | 'name' | 'phrase' | 'lower-case' | 'word' | 'none';

/** Longest label that is still taken for one, in words. */
const mostTokens = 6;
const question = /^(?:vraag|question|frage|stelling|thema|theme|topic|deel|part|blok|section|hoofdstuk)s?\s*\d*$/iu;
/** `I` of the interviewer, `I2`, `R1`: a letter that stands for a person, although some are words as well. */
const initial = /^\p{Lu}\p{N}{0,4}$/u;
/** A person's code: `id1`, `p03`. */
const code = /^\p{L}{1,12}\p{N}{1,4}$/u;

/** What stands before a surname, in small letters as a rule: `dhr. Van Dam`. */
const titles = new Set([
	'dhr',
	'heer',
	'meneer',
	'mevr',
	'mw',
	'mevrouw',
	'mej',
	'juf',
	'meester',
	'dr',
	'drs',
	'ir',
	'ing',
	'prof',
	'mr',
	'mrs',
	'ms'
]);

export function labelKind(label: string): LabelKind {
	const tokens = withoutAddition(label).split(' ');
	const first = bare(tokens[0] ?? '');
	const last = bare(tokens.at(-1) ?? '');
	if (!/^[\p{L}\p{N}]/u.test(label) || !/\p{L}/u.test(label) || tokens.length > mostTokens) return 'none';
	if (question.test(label) || /['’]s$/u.test(tokens[0] ?? '') || /(?:\.{2,}|…)$/u.test(label)) return 'none';
	if (initial.test(label)) return 'name';
	if (sentenceWords.has(first) && tokens.length === 1 && /^\p{Lu}\p{Ll}+$/u.test(label)) return 'word';
	if (fieldWords.has(first) || sentenceWords.has(first) || speechVerbs.has(last)) return 'none';
	if (roleWords.has(first)) return 'role';
	if (code.test(label)) return 'name';
	const named = tokens.length > 1 && titles.has(first) ? tokens.slice(1) : tokens;
	if (named.every((token, index) => isNameToken(token, index))) return 'name';
	if (/^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(label)) return 'phrase';
	return tokens.length <= 2 ? 'lower-case' : 'none';
}

/** `P` of `P03`, `participant` of `Participant 5`; `undefined` of a label without a number. */
export function numberedSeries(label: string): string | undefined {
	return /^(\P{N}{1,40})\p{N}{1,4}$/u.exec(label)?.[1]?.trim().toLowerCase();
}

function isNameToken(token: string, index: number): boolean {
	return (
		/^[(]?[\p{Lu}\p{Lt}\p{Lo}\p{N}#]/u.test(token) ||
		/^[-–&+]$/u.test(token) ||
		(index > 0 && nameParticles.has(token.toLowerCase()))
	);
}

/** `Anna` of `Anna (docent)`. */
function withoutAddition(label: string): string {
	return /^(.+?) ?\([^()]*\)$/.exec(label)?.[1] ?? label;
}

function bare(token: string): string {
	return token.toLowerCase().replace(/[^\p{L}]/gu, '');
}
