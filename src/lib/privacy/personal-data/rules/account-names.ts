import { wholeMatchesOf, type PatternMatch } from '../pattern-hits.ts';
import { patterns } from '../patterns.ts';
import type { PersonalDataHit } from '../personal-data-hit.ts';
import type { Rule } from '../rule.ts';
import type { SpokenWord } from '../spoken-word.ts';
import type { Turn } from '../turn.ts';
import { accountWords, numberHolderWords, platformWords } from '../words/account-words.ts';

/** Names of accounts: `@dilan_07`, `op insta heet ik …`, `mijn snap is …`, words that only an account is called, and numbers of students. */
export const accountNames: Rule = (turn) => {
	const dotted = dottedNames(turn);
	const toTheEnd = (hit: PersonalDataHit): PersonalDataHit => ({
		...hit,
		end: dotted.find(({ start }) => start === hit.start)?.end ?? hit.end
	});
	return [...mentions(turn), ...madeUpNames(turn), ...announcedNames(turn.words).map(toTheEnd)];
};

function mentions({ text }: Turn): PersonalDataHit[] {
	const hits: PersonalDataHit[] = [];
	for (const { start, words } of wholeMatchesOf(text, patterns.mention)) {
		const before = text.charAt(start - 1);
		if (before !== '' && (before === '@' || before === '.' || patterns.wordCharacter.test(before))) continue;
		const bare = words.endsWith('.') ? words.slice(0, -1) : words;
		hits.push({ kind: 'account', start, end: start + bare.length, certainty: 'certain' });
	}
	return hits;
}

/** An underscore, or digits behind letters: `xx_dilan`, `jayden2007`, `dilara.x0`. */
function madeUpNames({ text, words }: Turn): PersonalDataHit[] {
	const underscored = wholeMatchesOf(text, patterns.madeUpName)
		.filter(({ words: found }) => found.includes('_') && !found.startsWith('__'))
		.map(({ start, words: found }) => {
			const end = start + (found.endsWith('.') ? found.length - 1 : found.length);
			return { kind: 'account', start, end, certainty: 'likely' } as const;
		});
	const numbered = words
		.filter(({ folded }) => hasLettersThenDigits(folded))
		.map(({ start, end }) => ({ kind: 'account', start, end, certainty: 'ask' }) as const);
	const dotted = dottedNames({ text })
		.filter(({ words: found }) => trailingDigits(found) > 0 && !found.includes('_'))
		.map(({ start, end }) => ({ kind: 'account', start, end, certainty: 'ask' }) as const);
	return [...underscored, ...numbered, ...dotted];
}

/** `moha.x3`: letters first, a dot within, nothing but a dot at the end of a sentence left off. */
function dottedNames({ text }: Pick<Turn, 'text'>): PatternMatch[] {
	return wholeMatchesOf(text, patterns.madeUpName)
		.map(({ start, words }) => {
			const bare = words.endsWith('.') ? words.slice(0, -1) : words;
			return { start, end: start + bare.length, words: bare };
		})
		.filter(({ words }) => {
			const [first = '', second = '', ...further] = words.split('.');
			const startsWithLetter = patterns.plainLetters.test(first.charAt(0).toLowerCase());
			return startsWithLetter && first.length >= 3 && second.length >= 2 && further.length === 0;
		});
}

function hasLettersThenDigits(folded: string): boolean {
	const digits = trailingDigits(folded);
	const letters = folded.length - digits;
	return (
		digits >= 2 &&
		digits <= 6 &&
		letters >= 4 &&
		!folded.startsWith('covid') &&
		!folded.includes('-') &&
		trailingDigits(folded.slice(0, letters)) === 0
	);
}

function trailingDigits(folded: string): number {
	let count = 0;
	while (count < folded.length && '0123456789'.includes(folded.charAt(folded.length - 1 - count))) count += 1;
	return count;
}

function announcedNames(words: readonly SpokenWord[]): PersonalDataHit[] {
	const hits: PersonalDataHit[] = [];
	for (const [position, word] of words.entries()) {
		const named = platformWords.has(word.folded)
			? afterPlatform(words, position)
			: accountWords.has(word.folded)
				? afterVerb(words, position + 1)
				: undefined;
		if (named !== undefined) hits.push({ kind: 'account', start: named.start, end: named.end, certainty: 'likely' });
		const number = numberHolderWords.has(word.folded) ? numberAfter(words, position) : undefined;
		if (number !== undefined) hits.push({ kind: 'account', start: number.start, end: number.end, certainty: 'likely' });
	}
	return hits;
}

/** `op insta heet ik X`, `mijn insta is X`, `op snap ben ik X`. */
function afterPlatform(words: readonly SpokenWord[], position: number): SpokenWord | undefined {
	const before = words[position - 1]?.folded ?? '';
	const verb = words[position + 1]?.folded ?? '';
	if (before === 'op' && (verb === 'heet' || verb === 'ben' || verb === 'heten')) return afterVerb(words, position + 1);
	return before === 'mijn' || before === "m'n" || before === 'zijn' || before === 'haar'
		? afterVerb(words, position + 1)
		: undefined;
}

function afterVerb(words: readonly SpokenWord[], position: number): SpokenWord | undefined {
	const verb = words[position]?.folded ?? '';
	if (!['is', 'heet', 'ben', 'was'].includes(verb)) return undefined;
	let next = position + 1;
	while (next - position <= 4 && smallWords.has(words[next]?.folded ?? '')) next += 1;
	const word = words[next];
	return word !== undefined && word.text.length >= 3 && !ordinaryAnswers.has(word.folded) ? word : undefined;
}

const smallWords: ReadonlySet<string> = new Set([
	'ik',
	'gewoon',
	'eh',
	'euh',
	'uh',
	'dan',
	'hij',
	'ze',
	'zij',
	'ie',
	'die',
	'ook'
]);
const ordinaryAnswers: ReadonlySet<string> = new Set(
	'weg gehackt privé openbaar niet geen een de het mijn alleen heel anders gewoon altijd nog verwijderd geblokkeerd open leeg vol van voor iemand echt toch wel als'.split(
		' '
	)
);

function numberAfter(words: readonly SpokenWord[], position: number): SpokenWord | undefined {
	return words
		.slice(position + 1, position + 4)
		.find(({ text }) => text.length >= 4 && text.length <= 12 && trailingDigits(text) >= 4);
}
