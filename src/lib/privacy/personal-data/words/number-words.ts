const units = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const teens = [
	'tien',
	'elf',
	'twaalf',
	'dertien',
	'veertien',
	'vijftien',
	'zestien',
	'zeventien',
	'achttien',
	'negentien'
];
const tens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

/** The Dutch words for 0 to 99 and what they count, with and without the diaeresis (`tweeëntwintig`, `tweeentwintig`). */
export const numberWords: ReadonlyMap<string, number> = new Map([
	...[...units, ...teens].map((word, value) => [word, value] as const),
	['één', 1],
	...tens.flatMap((ten, index) => spelledWithTen(ten, 20 + index * 10))
]);

function spelledWithTen(ten: string, value: number): (readonly [string, number])[] {
	const compounds = units.slice(1).flatMap((unit, index) => {
		const link = unit.endsWith('e') ? ['ën', 'en'] : ['en'];
		return link.map((spelled) => [`${unit}${spelled}${ten}`, value + index + 1] as const);
	});
	return [[ten, value], ...compounds];
}

/** The number that a word or a row of digits says, if it is from 0 to 99. */
export function smallNumber(word: string): number | undefined {
	if (word.length <= 2 && !Number.isNaN(Number(word))) return Number(word);
	return numberWords.get(word);
}
