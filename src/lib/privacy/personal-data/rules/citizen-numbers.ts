import { standsBefore, wholeMatchesOf } from '../pattern-hits.ts';
import { patterns } from '../patterns.ts';
import type { Certainty, PersonalDataHit } from '../personal-data-hit.ts';
import type { Rule } from '../rule.ts';

const announcements: ReadonlySet<string> = new Set([
	'bsn',
	'burgerservicenummer',
	'sofinummer',
	'sofi',
	'bsn-nummer',
	'bsnnummer',
	'burgerservice'
]);
const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/** Citizen service numbers (burgerservicenummer): nine digits that pass the test of eleven, or any that are announced as one. */
export const citizenNumbers: Rule = ({ text }) => {
	const hits: PersonalDataHit[] = [];
	for (const { start, end, words } of wholeMatchesOf(text, patterns.citizenNumber)) {
		const digits = words.replaceAll(patterns.noDigit, '');
		const certainty = judge(digits, standsBefore(text, start, 60, announcements));
		if (certainty !== undefined) hits.push({ kind: 'bsn', start, end, certainty });
	}
	return hits;
};

function judge(digits: string, isAnnounced: boolean): Certainty | undefined {
	const passes = passesTestOfEleven(digits.padStart(9, '0'));
	if (isAnnounced) return passes ? 'certain' : 'likely';
	return passes && digits.length === 9 ? 'likely' : undefined;
}

/** The weighted sum of the digits (9, 8, … 2, and −1 for the last) is a multiple of eleven; one in eleven chance numbers passes. */
function passesTestOfEleven(digits: string): boolean {
	const sum = weights.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0);
	return sum !== 0 && sum % 11 === 0;
}
