import { pick, type Random } from './seeded-random.ts';

const digitWords = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'] as const;
const pairWords = [
	'twaalf',
	'vierendertig',
	'zesenvijftig',
	'achtenzeventig',
	'eenentwintig',
	'drieënveertig',
	'vijfenzestig',
	'negentig'
] as const;
const banks = ['ABNA', 'INGB', 'RABO', 'TRIO', 'SNSB', 'KNAB'] as const;
const consonants = [...'BDFGHJKLNPRSTVXZ'];
const citizenWeights = [9, 8, 7, 6, 5, 4, 3, 2] as const;

/** A Dutch mobile or fixed number, in one of the ways that people write it down. */
export function inventPhone(random: Random): string {
	const mobile = `${1 + Math.floor(random() * 5)}${digits(random, 7)}`;
	const [one, two, three, four] = [mobile.slice(0, 2), mobile.slice(2, 4), mobile.slice(4, 6), mobile.slice(6)];
	return pick(random, [
		`06-${mobile}`,
		`06${mobile}`,
		`06 ${one} ${two} ${three} ${four}`,
		`+31 6 ${mobile}`,
		`+316${mobile}`,
		`030-2${digits(random, 6)}`,
		`(010) 4${digits(random, 6)}`
	]);
}

/** A mobile number as it is said aloud. */
export function inventSpokenPhone(random: Random): string {
	const separator = pick(random, [' ', ', ']);
	const rest =
		random() < 0.5
			? Array.from({ length: 8 }, () => pick(random, digitWords)).join(' ')
			: Array.from({ length: 4 }, () => pick(random, pairWords)).join(separator);
	return `nul zes${separator}${rest}`;
}

/** A Dutch account number with the right check digits (ISO 13616: the number read as a whole leaves 1 modulo 97). */
export function inventBankAccount(random: Random): string {
	const bank = pick(random, banks);
	const account = digits(random, 10);
	const asNumber = [...`${bank}${account}NL00`].map((character) => Number.parseInt(character, 36)).join('');
	const check = String(98n - (BigInt(asNumber) % 97n)).padStart(2, '0');
	const written = `NL${check}${bank}${account}`;
	return random() < 0.5
		? written
		: `NL${check} ${bank} ${account.slice(0, 4)} ${account.slice(4, 8)} ${account.slice(8)}`;
}

/** Nine digits that pass the test of eleven. */
export function inventCitizenNumber(random: Random): string {
	for (;;) {
		const body = `${1 + Math.floor(random() * 9)}${digits(random, 7)}`;
		const check = citizenWeights.reduce((sum, weight, index) => sum + weight * Number(body.charAt(index)), 0) % 11;
		if (check === 10) continue;
		const number = `${body}${check}`;
		return random() < 0.7 ? number : `${number.slice(0, 4)}.${number.slice(4, 6)}.${number.slice(6)}`;
	}
}

export function inventPostcode(random: Random): string {
	const letters = `${pick(random, consonants)}${pick(random, [...'BCGHJKLNPRTVXZ'])}`;
	return `${1 + Math.floor(random() * 9)}${digits(random, 3)}${random() < 0.6 ? ' ' : ''}${letters}`;
}

export function inventPlate(random: Random): string {
	const letters = (count: number) => Array.from({ length: count }, () => pick(random, consonants)).join('');
	return pick(random, [
		`${letters(2)}-${digits(random, 2)}-${letters(2)}`,
		`${digits(random, 2)}-${letters(3)}-${digits(random, 1)}`,
		`${letters(1)}-${digits(random, 3)}-${letters(2)}`,
		`${digits(random, 1)}-${letters(3)}-${digits(random, 2)}`,
		`${letters(2)}-${digits(random, 3)}-${letters(1)}`
	]);
}

function digits(random: Random, count: number): string {
	return Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
}
