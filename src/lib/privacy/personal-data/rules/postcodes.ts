import { standsBefore, wholeMatchesOf } from '../pattern-hits.ts';
import { patterns } from '../patterns.ts';
import type { Certainty, PersonalDataHit } from '../personal-data-hit.ts';
import type { Rule } from '../rule.ts';

/** Pairs that the Netherlands does not give out. */
const neverIssued: ReadonlySet<string> = new Set(['SA', 'SD', 'SS']);
/** Words and measures of two letters that stand after a number. */
const wordsOfTwo: ReadonlySet<string> = new Set(
	`op in en is of je ik de er al zo ze we wo mg ml km cm mm kg gr uu cc kb mb gb tb hz kw au ja he hè om te me ga aan na nu st nd rd th ie
	eu ct pk wa mm ha ah oh uh eh hm da zn mn dr ff ns`.split(/\s+/)
);

const announcements: ReadonlySet<string> = new Set(['postcode', 'postcodes']);

/** Postcodes: `1234 AB`, and `1234 ab` where the letters are no word of their own. */
export const postcodes: Rule = ({ text }) => {
	const hits: PersonalDataHit[] = [];
	for (const { start, end, words } of wholeMatchesOf(text, patterns.postcode)) {
		const isAnnounced = standsBefore(text, start, 40, announcements);
		const certainty = isAnnounced ? 'certain' : judge(words.slice(0, 4), words.slice(-2), words.length === 6);
		if (certainty !== undefined) hits.push({ kind: 'postcode', start, end, certainty });
	}
	return hits;
};

function judge(digits: string, letters: string, isOneWord: boolean): Certainty | undefined {
	if (neverIssued.has(letters.toUpperCase())) return undefined;
	const looksLikeYear = Number(digits) >= 1900 && Number(digits) <= 2100;
	if (letters === letters.toUpperCase()) return looksLikeYear && !isOneWord ? 'likely' : 'certain';
	if (wordsOfTwo.has(letters.toLowerCase())) return undefined;
	return looksLikeYear ? 'ask' : 'likely';
}
