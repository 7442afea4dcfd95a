import Fuse from 'fuse.js';

/** Words of a vocabulary that look like one that was not found, the likeliest first. */
export function wordsLike(word: string, vocabulary: readonly string[], most: number): string[] {
	const fuse = new Fuse(vocabulary, { threshold: 0.4, ignoreDiacritics: true, distance: 20, includeScore: true });
	return fuse
		.search(word)
		.map(({ item }) => item)
		.filter((found) => found !== word)
		.slice(0, most);
}
