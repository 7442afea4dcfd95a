/**
 * A share from 0 to 1 as a whole per cent of the locale (`97%`). Only what is complete is 100%: just under it is rounded
 * down, so that a table never says 100% of what is not all.
 */
export function formatShare(share: number, locale: string): string {
	return new Intl.NumberFormat(locale, {
		style: 'percent',
		maximumFractionDigits: 0,
		roundingMode: share > 0.99 ? 'floor' : 'halfExpand'
	}).format(share);
}
