/** A word without capitals and accents. */
export function foldedLetters(word: string): string {
	return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC');
}
