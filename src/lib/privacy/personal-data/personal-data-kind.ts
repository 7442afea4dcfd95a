/** What kind of thing may give somebody away. The names are stored and logged; the words for them are in the catalogue. */
export const personalDataKinds = [
	'name',
	'street',
	'place',
	'institution',
	'phone',
	'email',
	'url',
	'iban',
	'bsn',
	'postcode',
	'licence-plate',
	'date',
	'age',
	'account',
	'function'
] as const;

export type PersonalDataKind = (typeof personalDataKinds)[number];
