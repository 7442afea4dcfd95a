/** From how many days before the date on people are reminded. */
export const reminderDays = 60;

/** Where a project stands with regard to the day until which its material is kept. */
export type Retention =
	| { readonly kind: 'not-set' }
	| { readonly kind: 'running' | 'near'; readonly until: string; readonly daysLeft: number }
	| { readonly kind: 'passed'; readonly until: string; readonly daysOver: number };

/** `until` and `today` are days as `2031-06-30`; on the day itself the material may still be kept. */
export function retentionOn(until: string | undefined, today: string): Retention {
	if (until === undefined) return { kind: 'not-set' };
	const daysLeft = Math.round((Date.parse(until) - Date.parse(today)) / 86_400_000);
	if (daysLeft < 0) return { kind: 'passed', until, daysOver: -daysLeft };
	return { kind: daysLeft <= reminderDays ? 'near' : 'running', until, daysLeft };
}

export type RetentionRefusal = 'no-such-day' | 'day-too-far';

/** A day until which material can be kept: one of the calendar, at most a hundred years ahead. Nothing sets no day. */
export function readRetainUntil(
	written: string,
	today: string
):
	| { readonly ok: true; readonly until: string | undefined }
	| { readonly ok: false; readonly reason: RetentionRefusal } {
	const day = written.trim();
	if (day === '') return { ok: true, until: undefined };
	const parsed = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN;
	if (Number.isNaN(parsed) || new Date(parsed).toISOString().slice(0, 10) !== day || day < '2000-01-01') {
		return { ok: false, reason: 'no-such-day' };
	}
	const isTooFar = Number(day.slice(0, 4)) > Number(today.slice(0, 4)) + 100;
	return isTooFar ? { ok: false, reason: 'day-too-far' } : { ok: true, until: day };
}
