import Fuse from 'fuse.js';
import type { Code } from './code.ts';

export type CodeInSearch = Pick<Code, 'id' | 'name' | 'abbreviation' | 'definition'> & {
	/** Names of the codes above it and its own, such as `Melden › Opvolging`. */
	readonly path: string;
};

/**
 * Makes a search over the codebook that forgives typing errors and accents. Without words it answers every code in the
 * order given; the name weighs most, then the abbreviation, the path and the definition.
 */
export function searchOver<Searched extends CodeInSearch>(codes: readonly Searched[]): (words: string) => Searched[] {
	const fuse = new Fuse(codes, {
		keys: [
			{ name: 'name', weight: 6 },
			{ name: 'abbreviation', weight: 4 },
			{ name: 'path', weight: 2 },
			{ name: 'definition', weight: 1 }
		],
		ignoreDiacritics: true,
		ignoreLocation: true,
		threshold: 0.3,
		minMatchCharLength: 1
	});
	return (words) => (words.trim() === '' ? [...codes] : fuse.search(words.trim()).map(({ item }) => item));
}
