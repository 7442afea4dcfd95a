import { m } from '#lib/paraglide/messages.js';
import type { ConsentStatus } from '#lib/participants/consent.ts';

/** Where a person's consent stands. */
export const stateWords: Readonly<Record<ConsentStatus, () => string>> = {
	unknown: m.participants_state_unknown,
	active: m.participants_active,
	'partly-withdrawn': m.participants_partly_withdrawn,
	withdrawn: m.participants_withdrawn
};
