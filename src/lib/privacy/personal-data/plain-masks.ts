import type { PersonalDataKind } from './personal-data-kind.ts';

/** What stands, in Dutch, for words of which no more than the kind may be known. */
export const plainMasks: Readonly<Record<PersonalDataKind, string>> = {
	name: '[naam]',
	street: '[straat]',
	place: '[plaats]',
	institution: '[naam instelling]',
	phone: '[telefoonnummer]',
	email: '[e-mailadres]',
	url: '[website]',
	iban: '[rekeningnummer]',
	bsn: '[burgerservicenummer]',
	postcode: '[postcode]',
	'licence-plate': '[kenteken]',
	date: '[datum]',
	age: '[leeftijd]',
	account: '[accountnaam]',
	function: '[medewerker]'
};
