import { pick, type Random } from './seeded-random.ts';

const months = [
	'januari',
	'februari',
	'maart',
	'april',
	'mei',
	'juni',
	'juli',
	'augustus',
	'september',
	'oktober',
	'november',
	'december'
] as const;
const dayWords = ['twee', 'zeven', 'elf', 'twaalf', 'vijftien', 'eenentwintig', 'achtentwintig', 'dertig'] as const;
const ordinals = ['eerste', 'derde', 'vijfde', 'twaalfde', 'twintigste', 'zesentwintigste'] as const;
const ageWords = [
	'zestien',
	'zeventien',
	'achttien',
	'negentien',
	'twintig',
	'eenentwintig',
	'tweeëntwintig',
	'zevenendertig'
] as const;

/** A day as it is written or said. */
export function inventDate(random: Random): string {
	const day = 1 + Math.floor(random() * 28);
	const month = 1 + Math.floor(random() * 12);
	const year = 2000 + Math.floor(random() * 25);
	const name = pick(random, months);
	return pick(random, [
		`${day}-${month}-${year}`,
		`${day}/${month}/${year}`,
		`${day} ${name}`,
		`${day} ${name} ${year}`,
		`${pick(random, dayWords)} ${name}`,
		`${pick(random, ordinals)} ${name}`
	]);
}

export function inventAge(random: Random, shape: 'age' | 'age-years' | 'age-adjective'): string {
	const age = random() < 0.5 ? pick(random, ageWords) : String(16 + Math.floor(random() * 30));
	if (shape === 'age') return age;
	if (shape === 'age-years') return `${age} jaar`;
	return /^\d/.test(age) ? `${age}-jarige` : `${age}jarige`;
}
