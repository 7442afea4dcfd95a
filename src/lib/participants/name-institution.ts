import { comparedWords } from './compared-words.ts';
import { longestTitle, tidyName } from './describe-group.ts';

export type InstitutionRefusal = 'institution-empty' | 'institution-too-long' | 'institution-taken';

export type NameInstitutionResult =
	{ readonly ok: true; readonly pseudonym: string } | { readonly ok: false; readonly reason: InstitutionRefusal };

/** Decides whether an institution can be called so, beside the names of the others. */
export function nameInstitution(others: readonly string[], written: string): NameInstitutionResult {
	const pseudonym = tidyName(written);
	if (pseudonym === '') return { ok: false, reason: 'institution-empty' };
	if (pseudonym.length > longestTitle) return { ok: false, reason: 'institution-too-long' };
	const isTaken = others.some((other) => comparedWords(other) === comparedWords(pseudonym));
	return isTaken ? { ok: false, reason: 'institution-taken' } : { ok: true, pseudonym };
}
