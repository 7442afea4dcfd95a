/**
 * Words as people and spreadsheets write one and the same value: without capitals and accents, with one kind of blank and
 * one kind of dash (`16–17` is `16-17`). Other signs stay, because they tell values apart: `<2` is not `>2`.
 */
export function comparedWords(words: string): string {
	return words
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[\u2010-\u2015\u2212]/g, '-')
		.replace(/\s+/gu, ' ')
		.trim();
}
