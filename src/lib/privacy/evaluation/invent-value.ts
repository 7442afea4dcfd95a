import type { PersonalDataKind } from '../personal-data/personal-data-kind.ts';
import { inventAccount, inventEmail, inventSpokenEmail } from './invent-addresses.ts';
import { inventAge, inventDate } from './invent-moments.ts';
import {
	inventBankAccount,
	inventCitizenNumber,
	inventPhone,
	inventPlate,
	inventPostcode,
	inventSpokenPhone
} from './invent-numbers.ts';
import type { NameSource } from './labelled-text.ts';
import { pick, type Random } from './seeded-random.ts';

/** The names to draw from; the first letters are capitals. */
export type NameStock = Readonly<
	Record<NameSource, { readonly firstNames: readonly string[]; readonly surnames: readonly string[] }>
>;

/** What was put into a slot. */
export type Value = { readonly kind: PersonalDataKind; readonly words: string; readonly source?: NameSource };

const interfixes = ['', '', '', 'van ', 'de ', 'van der ', 'el '] as const;
const titles = ['meneer', 'mevrouw', 'juf', 'meester', 'mevrouw Van der', 'meneer De', 'mevrouw El', 'meneer'] as const;
const streetHeads = [
	'Vlierboom',
	'Kolkhof',
	'Prinses Irene',
	'Nieuwe Molen',
	'Sluizer',
	'Abelen',
	'Peterselie',
	'Oude Veer',
	'Tichel',
	'Grutto'
] as const;
const streetTails = ['straat', 'laan', 'weg', 'plein', 'gracht', 'kade', 'steeg', 'dreef', 'singel', 'hof'] as const;
const places = [
	'Zwolle',
	'Tilburg',
	'Roosendaal',
	'Almelo',
	'Den Haag',
	'Nieuw-Havendam',
	'Kolkveen',
	'Amersfoort',
	'Purmerend',
	'Terneuzen',
	'Oss',
	'Goes',
	'Weert',
	'Best',
	'Emmen'
] as const;
const schools = [
	'ROC Waterkant',
	'Kolkhof College',
	'mbo Havenzicht',
	'Tichelaarcollege',
	'Albeda',
	'Deltion',
	'Lyceum De Vlier',
	'Sluizer Lyceum',
	'basisschool De Regenboog',
	'Noorderpoort'
] as const;
const companies = [
	'Bakkerij Zoetelief',
	'Garage Van Dam',
	'Kapsalon Chique',
	'Stichting De Linde',
	'Zorgcentrum Avondrood',
	'Timmers Transport',
	'Verbruggen',
	'Hotel De Kroon',
	'Autobedrijf Tichelaar',
	'Installatiebedrijf Moerman'
] as const;
const functionNames = [
	'onze directeur',
	'de conciërge',
	'de vertrouwenspersoon',
	'mijn teamleider',
	'de wijkagent',
	'onze decaan',
	'de roostermaker',
	'de conciërge van locatie Zuid'
] as const;
const onlyOnes = [
	'de enige vrouwelijke docent',
	'de enige moslima',
	'de enige jongen',
	'de enige vrouwelijke monteur'
] as const;
const urls = [
	'www.meidenvandeklas.nl',
	'https://school-roddels.example.nl/klas2b',
	'kolkhofpraat.nl',
	'roddelapp.com/kolkhof'
] as const;

/** Something invented for a slot of a template. */
export function inventValue(slot: string, random: Random, names: NameStock): Value {
	const source: NameSource = random() < 0.5 ? 'listed' : 'held-out';
	const first = () => pick(random, names[source].firstNames);
	const surname = () => pick(random, names[source].surnames);
	switch (slot) {
		case 'first':
			return { kind: 'name', words: first(), source };
		case 'full':
			return { kind: 'name', words: `${first()} ${pick(random, interfixes)}${surname()}`, source };
		case 'titled':
			return { kind: 'name', words: `${pick(random, titles)} ${random() < 0.25 ? first() : surname()}`, source };
		case 'street':
			return { kind: 'street', words: pick(random, streetHeads) + pick(random, streetTails) };
		case 'street-number':
			return {
				kind: 'street',
				words: `${pick(random, streetHeads)}${pick(random, streetTails)} ${1 + Math.floor(random() * 240)}`
			};
		case 'place':
			return { kind: 'place', words: pick(random, places) };
		case 'school':
			return { kind: 'institution', words: pick(random, schools) };
		case 'company':
			return { kind: 'institution', words: pick(random, companies) };
		case 'phone':
			return { kind: 'phone', words: inventPhone(random) };
		case 'spoken-phone':
			return { kind: 'phone', words: inventSpokenPhone(random) };
		case 'email':
			return { kind: 'email', words: inventEmail(random, first(), surname()) };
		case 'spoken-email':
			return { kind: 'email', words: inventSpokenEmail(random, first()) };
		case 'url':
			return { kind: 'url', words: pick(random, urls) };
		case 'iban':
			return { kind: 'iban', words: inventBankAccount(random) };
		case 'bsn':
			return { kind: 'bsn', words: inventCitizenNumber(random) };
		case 'postcode':
			return { kind: 'postcode', words: inventPostcode(random) };
		case 'plate':
			return { kind: 'licence-plate', words: inventPlate(random) };
		case 'date':
			return { kind: 'date', words: inventDate(random) };
		case 'birth-year':
			return { kind: 'date', words: String(1960 + Math.floor(random() * 48)) };
		case 'age':
		case 'age-years':
		case 'age-adjective':
			return { kind: 'age', words: inventAge(random, slot) };
		case 'account':
		case 'mention':
		case 'account-handle':
			return { kind: 'account', words: inventAccount(random, slot, first()) };
		case 'function':
			return { kind: 'function', words: pick(random, functionNames) };
		case 'only-one':
			return { kind: 'function', words: pick(random, onlyOnes) };
		default:
			throw new Error(`No values are known for the slot ${slot}.`);
	}
}
