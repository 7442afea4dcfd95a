/**
 * A coefficient of agreement as tables of methods papers print it: two decimals, no zero before the mark, the decimal
 * mark of the locale (`.79`, in Dutch `,79`). Negative values keep their sign and nothing is clipped; what rounds to
 * nought has no sign. `decimals` is 3 for the customary lower line of .667.
 */
export function formatCoefficient(coefficient: number, locale: string, decimals: 2 | 3 = 2): string {
	const digits = Math.abs(coefficient).toFixed(decimals);
	const isNought = Number(digits) === 0;
	const mark = decimalMark(locale);
	const words = digits.replace(/^0/, '').replace('.', mark);
	return coefficient < 0 && !isNought ? `−${words}` : words;
}

function decimalMark(locale: string): string {
	const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
	return parts.find((part) => part.type === 'decimal')?.value ?? '.';
}
