/** Longest pseudonym, in UTF-16 units. */
export const longestPseudonym = 40;

/** A pseudonym as it is kept: composed letters (NFC), single blanks, none at the ends. */
export function tidyPseudonym(written: string): string {
	return written
		.normalize('NFC')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();
}

/** What two pseudonyms share when a reader would take them for one: capitals do not tell people apart. */
export function pseudonymKey(pseudonym: string): string {
	return tidyPseudonym(pseudonym).toLowerCase();
}
