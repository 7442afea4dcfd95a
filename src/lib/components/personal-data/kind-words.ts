import { m } from '#lib/paraglide/messages.js';
import type { Certainty } from '#lib/privacy/personal-data/personal-data-hit.ts';
import { personalDataKinds, type PersonalDataKind } from '#lib/privacy/personal-data/personal-data-kind.ts';

const words = {
	name: m.privacy_kind_name,
	street: m.privacy_kind_street,
	place: m.privacy_kind_place,
	institution: m.privacy_kind_institution,
	phone: m.privacy_kind_phone,
	email: m.privacy_kind_email,
	url: m.privacy_kind_url,
	iban: m.privacy_kind_iban,
	bsn: m.privacy_kind_bsn,
	postcode: m.privacy_kind_postcode,
	'licence-plate': m.privacy_kind_licence_plate,
	date: m.privacy_kind_date,
	age: m.privacy_kind_age,
	account: m.privacy_kind_account,
	function: m.privacy_kind_function
} as const satisfies Record<PersonalDataKind, () => string>;

/** What a kind of personal data is called; a kind that this version does not know is called something else. */
export function kindWords(kind: string | undefined): string {
	const known = personalDataKinds.find((one) => one === kind);
	return known === undefined ? m.privacy_kind_other() : words[known]();
}

export const certaintyWords = {
	certain: m.privacy_certain,
	likely: m.privacy_likely,
	ask: m.privacy_ask
} as const satisfies Record<Certainty, () => string>;
