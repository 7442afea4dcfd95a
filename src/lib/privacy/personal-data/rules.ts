import type { Rule } from './rule.ts';
import { accountNames } from './rules/account-names.ts';
import { ages } from './rules/ages.ts';
import { bankAccounts } from './rules/bank-accounts.ts';
import { citizenNumbers } from './rules/citizen-numbers.ts';
import { dates } from './rules/dates.ts';
import { functions } from './rules/functions.ts';
import { institutions } from './rules/institutions.ts';
import { licencePlates } from './rules/licence-plates.ts';
import { lowerCaseInstitutions } from './rules/lower-case-institutions.ts';
import { lowerCaseNames } from './rules/lower-case-names.ts';
import { names } from './rules/names.ts';
import { phoneNumbers } from './rules/phone-numbers.ts';
import { places } from './rules/places.ts';
import { postcodes } from './rules/postcodes.ts';
import { streets } from './rules/streets.ts';
import { titledNames } from './rules/titled-names.ts';
import { webAddresses } from './rules/web-addresses.ts';

/** The rules of the search. Of two that are equally sure of equally many words, the first here says what it is. */
export const rules: readonly Rule[] = [
	webAddresses,
	bankAccounts,
	citizenNumbers,
	phoneNumbers,
	postcodes,
	licencePlates,
	dates,
	accountNames,
	ages,
	titledNames,
	streets,
	institutions,
	lowerCaseInstitutions,
	places,
	functions,
	names,
	lowerCaseNames
];
