/** Where a person's consent stands; `unknown` as long as nobody has recorded it. */
export type ConsentStatus = 'unknown' | 'active' | 'partly-withdrawn' | 'withdrawn';

/** What a person agreed to, each apart. */
export type Consent = {
	/** May take part: be in the transcript and be counted. */
	readonly takePart: boolean;
	/** May be quoted in a report. */
	readonly quote: boolean;
	/** May be reused in other research. */
	readonly reuse: boolean;
	/** Special categories of article 9 GDPR may be recorded of this person. */
	readonly specialData: boolean;
	/** Day on which consent was given, `2026-03-12`; `undefined` where it is not known. */
	readonly givenOn: string | undefined;
	readonly status: ConsentStatus;
};

/** Nothing has been recorded: the person took part and agreed to nothing else. */
export const consentNotRecorded: Consent = {
	takePart: true,
	quote: false,
	reuse: false,
	specialData: false,
	givenOn: undefined,
	status: 'unknown'
};
