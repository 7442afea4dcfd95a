import { firstNames } from './first-names.ts';
import { placesOfWords } from './places-of-words.ts';
import { pseudonymKey } from './pseudonym.ts';

/**
 * First names that can serve as pseudonyms: nobody in the project has them, and nobody says them in this text, so that a
 * pseudonym is never the name of somebody who was there. `from` is where to begin in the list, so that projects differ.
 */
export function freeFirstNames(taken: readonly string[], text: string, count: number, from: number): string[] {
	const keys = new Set(taken.map(pseudonymKey));
	const names = firstNames.map((_, index) => firstNames[(from + index * 7) % firstNames.length] ?? '');
	const free: string[] = [];
	for (const name of names) {
		if (free.length >= count) break;
		if (!keys.has(pseudonymKey(name)) && placesOfWords(text, name, 1).length === 0) free.push(name);
	}
	return free;
}
