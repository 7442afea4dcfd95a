import { m } from '#lib/paraglide/messages.js';
import type { ChangeDescriptionResult } from '#lib/participants/change-description.ts';

type Refusal = Extract<ChangeDescriptionResult, { ok: false }>['reason'];

/** Why a description stays as it is. */
export const refusalWords: Readonly<Record<Refusal, () => string>> = {
	withdrawn: m.participants_refused_withdrawn,
	'no-such-value': m.participants_refused_no_such_value
};
