import { pseudonymKey } from './pseudonym.ts';

/** The first of P01, P02, … that nobody in the project has. */
export function freePseudonym(taken: readonly string[]): string {
	const keys = new Set(taken.map(pseudonymKey));
	let number = 1;
	while (keys.has(pseudonymKey(numbered(number)))) number += 1;
	return numbered(number);
}

function numbered(number: number): string {
	return `P${String(number).padStart(2, '0')}`;
}
