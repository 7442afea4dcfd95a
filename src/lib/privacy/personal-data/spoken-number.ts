import type { SpokenWord } from './spoken-word.ts';
import { smallNumber } from './words/number-words.ts';

/** Digits that are said one after the other, as words or in groups, and where they end. */
export type SpokenNumber = { readonly digits: string; readonly end: number; readonly next: number };

/** A number is said in fewer words than this; what goes on longer is a count or a table. */
const mostWords = 16;

/** The number that is said from this word on (`nul zes twaalf 34 56 78`), if at least four groups and one word of it are there. */
export function spokenNumberAt(words: readonly SpokenWord[], from: number): SpokenNumber | undefined {
	let digits = '';
	let position = from;
	let hasWord = false;
	while (position - from < mostWords) {
		const word = words[position];
		if (word === undefined || (position > from && !goesOn(word.gapBefore))) break;
		const value = smallNumber(word.folded);
		if (value === undefined) {
			if (
				position > from &&
				linkWords.has(word.folded) &&
				smallNumber(words[position + 1]?.folded ?? '') !== undefined
			) {
				position += 1;
				continue;
			}
			break;
		}
		const isInDigits = Number.isInteger(Number(word.folded));
		hasWord ||= !isInDigits;
		digits += isInDigits ? word.folded : String(value);
		position += 1;
	}
	const last = words[position - 1];
	return position - from >= 4 && hasWord && last !== undefined ? { digits, end: last.end, next: position } : undefined;
}

const linkWords: ReadonlySet<string> = new Set(['en', 'dan', 'streepje', 'euh', 'eh', 'uh', 'nog', 'een']);

function goesOn(gap: string): boolean {
	return gap.length <= 3 && !gap.includes('\n') && [' ', ', ', '-', ' - ', '... ', '. ', '\u00a0'].includes(gap);
}
