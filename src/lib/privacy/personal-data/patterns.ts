/**
 * Every regular expression of the search, in one list, so that a test can prove of each that it cannot backtrack badly.
 * They propose; code decides about borders, check digits and words around. Quantifiers are bounded.
 */
export const patterns = {
	bracketed: /\[[^[\]\n]{1,200}\]/g,
	word: /[\p{L}\p{N}][\p{L}\p{M}\p{N}_]{0,63}(?:['’‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,63}){0,4}/gu,
	wordCharacter: /[\p{L}\p{M}\p{N}_]/u,
	startsWithCapital: /^\p{Lu}/u,
	stressed: /[áéíóú]/,
	startsWithNumber: /^\p{N}/u,
	startsWithAbbreviation: /^[\p{Lu}\p{N}]{2,5}['’-]/u,
	plainLetters: /^[a-z]{1,64}$/,
	hasLowerCase: /\p{Ll}/u,
	blanksOnly: /^[ \u00a0\u202f\t\n]{1,3}$/,
	endsSentence: /[.!?…:;"“”„«»()[\]{}*\n–—]| {3}/,
	chunk: /[^\s<>()[\]{}"“”]{1,2048}/g,
	phone: /[+(]{0,2}\d(?:[ ()./\u00a0\u2011-]{0,3}\d){8,13}/g,
	ibanStart: /[A-Za-z]{2}[ \u00a0]?\d{2}/g,
	citizenNumber: /\d(?:[ .\u00a0\u2011-]?\d){7,8}/g,
	postcode: /[1-9]\d{3}[ \u00a0]?[A-Za-z]{2}/g,
	licencePlate: /[A-Za-z0-9]{1,3}[ \u00a0\u2011-][A-Za-z0-9]{1,3}[ \u00a0\u2011-][A-Za-z0-9]{1,3}/g,
	numericDate: /\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})/g,
	backwardsDate: /(?:19|20)\d{2}[-/]\d{1,2}[-/]\d{1,2}/g,
	mention: /@[A-Za-z0-9_.]{2,30}/g,
	madeUpName: /[A-Za-z0-9_.]{3,60}/g,
	noDigit: /\D/g,
	dateSeparator: /[-/.]/,
	anyLetter: /[A-Za-z]/g,
	anyDigit: /\d/g,
	noPlate: /[^X9]/g,
	blanks: /\s{1,20}/g,
	houseNumber:
		/^,?[ \u00a0]{1,2}(?:op[ \u00a0])?(?:nummer[ \u00a0]|huisnummer[ \u00a0]|nr\.?[ \u00a0])?\d{1,5}(?:[ -]?[a-zA-Z](?![\p{L}\p{N}]))?/u,
	postBox: /[Pp]ostbus[ \u00a0]\d{1,6}/g
} as const satisfies Readonly<Record<string, RegExp>>;
