import { standsBefore, wholeMatchesOf, type PatternMatch } from '../pattern-hits.ts';
import { patterns } from '../patterns.ts';
import type { Rule } from '../rule.ts';

/** The series of Dutch number plates since 1951, letters as X and digits as 9 (RDW, sidecodes 1 to 14, and mopeds alike). */
const series: ReadonlySet<string> = new Set([
	'XX-99-99',
	'99-99-XX',
	'99-XX-99',
	'XX-99-XX',
	'XX-XX-99',
	'99-XX-XX',
	'99-XXX-9',
	'9-XXX-99',
	'XX-999-X',
	'X-999-XX',
	'XXX-99-X',
	'X-99-XXX',
	'9-XX-999',
	'999-XX-9'
]);
const announcements: ReadonlySet<string> = new Set([
	'kenteken',
	'kentekens',
	'kentekenplaat',
	'nummerbord',
	'nummerplaat'
]);

/** Number plates with their hyphens, or with blanks where the word for one stands before. */
export const licencePlates: Rule = ({ text }) =>
	wholeMatchesOf(
		text,
		patterns.licencePlate,
		(match) => series.has(shapeOf(match.words)) && (isHyphened(match) || (isAnnounced(text, match) && isCapital(match)))
	).map((match) => ({
		kind: 'licence-plate',
		start: match.start,
		end: match.end,
		certainty: isAnnounced(text, match) || isCapital(match) ? 'certain' : 'likely'
	}));

function shapeOf(words: string): string {
	return words.replaceAll(patterns.anyLetter, 'X').replaceAll(patterns.anyDigit, '9').replaceAll(patterns.noPlate, '-');
}

function isAnnounced(text: string, { start }: PatternMatch): boolean {
	return standsBefore(text, start, 50, announcements);
}

function isHyphened({ words }: PatternMatch): boolean {
	return !words.includes(' ') && !words.includes('\u00a0');
}

function isCapital({ words }: PatternMatch): boolean {
	return words === words.toUpperCase();
}
