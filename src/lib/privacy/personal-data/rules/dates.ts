import { wholeMatchesOf } from '../pattern-hits.ts';
import { patterns } from '../patterns.ts';
import type { Certainty, PersonalDataHit } from '../personal-data-hit.ts';
import type { Rule } from '../rule.ts';
import type { SpokenWord } from '../spoken-word.ts';
import type { Turn } from '../turn.ts';
import { monthSeasons } from '../words/month-words.ts';
import { smallNumber } from '../words/number-words.ts';

const birthWords: ReadonlySet<string> = new Set([
	'geboren',
	'geboortejaar',
	'geboortedatum',
	'bouwjaar',
	'jarig',
	'verjaardag',
	'verjaar'
]);

/** Dates in digits, said (`twaalf mei`, `de twaalfde mei`), and years of birth. Months and days of the week alone are nobody's. */
export const dates: Rule = (turn) => [...numericDates(turn), ...saidDates(turn.words), ...yearsOfBirth(turn.words)];

function numericDates({ text }: Turn): PersonalDataHit[] {
	const forwards = wholeMatchesOf(text, patterns.numericDate).filter(({ words }) => {
		const [day = 0, month = 0] = words.split(patterns.dateSeparator).map(Number);
		return isDayAndMonth(day, month) || isDayAndMonth(month, day);
	});
	const backwards = wholeMatchesOf(text, patterns.backwardsDate).filter(({ words }) => {
		const [, month = 0, day = 0] = words.split(patterns.dateSeparator).map(Number);
		return isDayAndMonth(day, month);
	});
	return [...forwards, ...backwards].map(({ start, end }) => ({ kind: 'date', start, end, certainty: 'certain' }));
}

function isDayAndMonth(day: number, month: number): boolean {
	return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function saidDates(words: readonly SpokenWord[]): PersonalDataHit[] {
	const hits: PersonalDataHit[] = [];
	for (const [position, word] of words.entries()) {
		if (!monthSeasons.has(word.folded)) continue;
		const day = words[position - 1];
		if (day === undefined || dayOf(day.folded) === undefined || !isShortGap(word)) continue;
		const year = words[position + 1];
		const hasYear = year !== undefined && isShortGap(year) && isYear(year.folded);
		hits.push({
			kind: 'date',
			start: day.start,
			end: hasYear ? year.end : word.end,
			certainty: hasYear ? 'certain' : 'likely'
		});
	}
	return hits;
}

function yearsOfBirth(words: readonly SpokenWord[]): PersonalDataHit[] {
	const hits: PersonalDataHit[] = [];
	for (const [position, word] of words.entries()) {
		if (!isYear(word.folded)) continue;
		const near = words.slice(Math.max(0, position - 4), position).map(({ folded }) => folded);
		const certainty: Certainty | undefined = near.some((folded) => birthWords.has(folded))
			? 'likely'
			: near.at(-1) === 'van' && near.includes('ben')
				? 'likely'
				: undefined;
		if (certainty !== undefined) hits.push({ kind: 'date', start: word.start, end: word.end, certainty });
	}
	return hits;
}

/** The day of a month that a word says: `12`, `twaalf`, `12e`, `twaalfde`, `eerste`. */
function dayOf(folded: string): number | undefined {
	const digits = folded.endsWith('ste') ? folded.slice(0, -3) : folded.endsWith('de') ? folded.slice(0, -2) : folded;
	const bare =
		folded.length <= 3 && folded.endsWith('e') && !Number.isNaN(Number(folded.slice(0, -1)))
			? folded.slice(0, -1)
			: digits;
	const day = folded === 'eerste' ? 1 : folded === 'derde' ? 3 : (smallNumber(folded) ?? smallNumber(bare));
	return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

function isYear(folded: string): boolean {
	const year = Number(folded);
	return folded.length === 4 && Number.isInteger(year) && year >= 1920 && year <= 2099;
}

function isShortGap({ gapBefore }: SpokenWord): boolean {
	return gapBefore.length <= 2 && !gapBefore.includes('.');
}
