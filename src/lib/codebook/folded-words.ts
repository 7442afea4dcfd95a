/** Words as they are compared: without capitals, accents, punctuation and double blanks. */
export function foldedWords(words: string): string {
	return words
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
