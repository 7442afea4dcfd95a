import type { Consent, ConsentStatus } from './consent.ts';

/** What a person can agree to, each apart. */
export const consentTicks = ['takePart', 'quote', 'reuse', 'specialData'] as const;

export type ConsentTick = (typeof consentTicks)[number];

/** What somebody records about a person's consent; what is not mentioned stays as it is. */
export type ConsentStatement = {
	readonly ticks: { readonly [tick in ConsentTick]?: boolean };
	/** `2026-03-12`, or nothing when the day is not known. */
	readonly givenOn?: string;
	/** The record was wrong: whatever it loses was never given, and is not taken back. */
	readonly isCorrection?: boolean;
};

export type ConsentRefusal = 'withdrawn' | 'withdrawal-needed' | 'no-such-day' | 'day-to-come';

export type ChangeConsentResult =
	| {
			readonly ok: true;
			readonly consent: Consent;
			readonly isChanged: boolean;
			/** What the person agreed to before and does not agree to any more. */
			readonly takenBack: readonly ConsentTick[];
	  }
	| { readonly ok: false; readonly reason: ConsentRefusal };

/**
 * Decides what a statement makes of a person's consent. Recording anything makes it active. Once something is taken back
 * it is partly withdrawn, until all of it stands again or the taking back turns out to be a mistake of the record. To take
 * part no longer is a withdrawal, which does more than this. `today` is a day as `2026-03-12`.
 */
export function changeConsent(before: Consent, stated: ConsentStatement, today: string): ChangeConsentResult {
	if (before.status === 'withdrawn') return { ok: false, reason: 'withdrawn' };
	if (stated.ticks.takePart === false) return { ok: false, reason: 'withdrawal-needed' };
	const givenOn = stated.givenOn === undefined ? before.givenOn : stated.givenOn || undefined;
	if (givenOn !== undefined && !isDay(givenOn)) return { ok: false, reason: 'no-such-day' };
	if (givenOn !== undefined && givenOn > today) return { ok: false, reason: 'day-to-come' };
	const after = { ...before, ...stated.ticks, givenOn };
	const takenBack = consentTicks.filter((tick) => before[tick] && !after[tick]);
	const consent = {
		...after,
		status: statusOf(before.status, after, takenBack.length > 0, stated.isCorrection === true)
	};
	const isChanged =
		consentTicks.some((tick) => before[tick] !== consent[tick]) ||
		before.givenOn !== consent.givenOn ||
		before.status !== consent.status;
	return { ok: true, consent, isChanged, takenBack };
}

function statusOf(
	before: ConsentStatus,
	after: Omit<Consent, 'status'>,
	isTakenBack: boolean,
	isCorrection: boolean
): ConsentStatus {
	if (isCorrection || before === 'unknown') return 'active';
	if (isTakenBack) return 'partly-withdrawn';
	return before === 'partly-withdrawn' && consentTicks.some((tick) => !after[tick]) ? 'partly-withdrawn' : 'active';
}

/** A day of the calendar, from 1900 on. */
function isDay(written: string): boolean {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written) ?? [];
	if (year === undefined || month === undefined || day === undefined || Number(year) < 1900) return false;
	const found = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	return found.getUTCMonth() + 1 === Number(month) && found.getUTCDate() === Number(day);
}
