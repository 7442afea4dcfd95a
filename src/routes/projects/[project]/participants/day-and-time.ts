import { getLocale } from '#lib/paraglide/runtime.js';

/** The time of day of a moment, as `14:22`. */
export function clockOf(moment: number): string {
	return new Intl.DateTimeFormat(getLocale(), { hourCycle: 'h23', hour: '2-digit', minute: '2-digit' }).format(moment);
}

/** A day, `2031-06-30`, as it is said. */
export function dayWords(day: string): string {
	return new Intl.DateTimeFormat(getLocale(), { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
}

/** The day of a moment, as `20 december 2026`. */
export function dayOf(moment: number): string {
	return new Intl.DateTimeFormat(getLocale(), { dateStyle: 'long' }).format(moment);
}
