import { patterns } from './patterns.ts';
import type { PersonalDataKnowledge } from './personal-data-knowledge.ts';
import { spokenFillers } from './words/spoken-fillers.ts';

const endings = [
	"'s",
	's',
	'en',
	'n',
	'e',
	'd',
	't',
	'te',
	'ten',
	'de',
	'den',
	'je',
	'tje',
	'jes',
	'tjes',
	'pje',
	'pjes',
	'etje',
	'etjes',
	'kje',
	'kjes',
	'er',
	'ere',
	'st',
	'ste',
	'end',
	'ende',
	'ër',
	'ën'
];

/**
 * Whether a word is one that anybody could say: it stands in the dictionary in lower case, or an ending of Dutch
 * grammar makes it of one that does. The dictionary lists few inflected forms, hence the second part; it errs towards common.
 */
export function isCommonWord(folded: string, knowledge: PersonalDataKnowledge): boolean {
	const { commonWords } = knowledge;
	if (commonWords.has(folded) || spokenFillers.has(folded)) return true;
	if (patterns.stressed.test(folded)) return isCommonWord(withoutStress(folded), knowledge);
	if (folded.includes('-') && folded.split('-').every((part) => commonWords.has(part) || part.length < 2)) return true;
	if (patterns.startsWithNumber.test(folded)) return true;
	return endings.some(
		(ending) =>
			folded.length > ending.length + 1 &&
			folded.endsWith(ending) &&
			stemsOf(folded.slice(0, -ending.length)).some((stem) => commonWords.has(stem))
	);
}

/** `dáár`, `zíj`, `één`: the accent is stress, not spelling. */
function withoutStress(folded: string): string {
	return folded.normalize('NFD').replaceAll('\u0301', '').normalize('NFC');
}

/** How a word may have been spelled before an ending came behind it: `grot` → `groot`, `zegg` → `zeg`, `brev` → `bref`. */
function stemsOf(base: string): string[] {
	const last = base.at(-1) ?? '';
	const stems = [base];
	const vowel = base.at(-2) ?? '';
	if ('aeou'.includes(vowel) && vowel !== '') {
		stems.push(base.slice(0, -1) + vowel + last);
		if (last === 'v') stems.push(`${base.slice(0, -1)}${vowel}f`);
		if (last === 'z') stems.push(`${base.slice(0, -1)}${vowel}s`);
	}
	if (last === vowel) stems.push(base.slice(0, -1));
	if (last === 'v') stems.push(`${base.slice(0, -1)}f`);
	if (last === 'z') stems.push(`${base.slice(0, -1)}s`);
	return base.length < 2 ? [] : [...stems, `${base}en`, `${base}${last}en`];
}
