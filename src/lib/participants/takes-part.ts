import type { Consent } from './consent.ts';

/** Whether a person is in the study and is counted: somebody who took back a part of the consent still is. */
export function takesPart({ consent }: { readonly consent: Pick<Consent, 'takePart' | 'status'> }): boolean {
	return consent.takePart && consent.status !== 'withdrawn';
}
