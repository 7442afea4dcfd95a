import type { UndefinedReason } from '#lib/agreement/coefficient-result.ts';
import { m } from '#lib/paraglide/messages.js';

/** Why a coefficient has no value, in words. */
export const undefinedWords = {
	'no-units': () => m.agreement_reason_no_units(),
	'one-coder': () => m.agreement_reason_one_coder(),
	'no-pairable-units': () => m.agreement_reason_no_pairable_units(),
	'no-variation': () => m.agreement_reason_no_variation()
} as const satisfies Record<UndefinedReason, () => string>;
