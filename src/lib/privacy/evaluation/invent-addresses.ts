import { pick, type Random } from './seeded-random.ts';

const hosts = ['gmail.com', 'hotmail.nl', 'student.roc-voorbeeld.nl', 'outlook.com', 'example.nl'] as const;
const spokenHosts = ['gmail punt com', 'hotmail punt com', 'ziggo punt nl'] as const;
const nouns = ['voetbal', 'paarden', 'queen', 'xx', 'gamer', 'tatta', 'vlinder', 'bakfiets'] as const;

export function inventEmail(random: Random, firstName: string, surname: string): string {
	const separator = pick(random, ['.', '_', '']);
	return `${asciiOf(firstName)}${separator}${asciiOf(surname)}@${pick(random, hosts)}`;
}

/** `dilan punt k apenstaartje gmail punt com`. */
export function inventSpokenEmail(random: Random, firstName: string): string {
	return `${firstName} punt ${pick(random, nouns)} apenstaartje ${pick(random, spokenHosts)}`;
}

/** The name of an account: with an @ before it, recognisable by itself, or like any word. */
export function inventAccount(
	random: Random,
	shape: 'account' | 'mention' | 'account-handle',
	firstName: string
): string {
	const name = asciiOf(firstName);
	const handle = pick(random, [
		`${name}_${pick(random, nouns)}`,
		`xx_${name}_07`,
		`${name}.${pick(random, nouns)}_${10 + Math.floor(random() * 90)}`
	]);
	if (shape === 'mention') return `@${handle}`;
	return shape === 'account-handle' || random() < 0.5 ? handle : `${pick(random, nouns)}${name}`;
}

function asciiOf(name: string): string {
	return name
		.replaceAll('ł', 'l')
		.replaceAll('Ł', 'L')
		.replaceAll('ı', 'i')
		.normalize('NFD')
		.replaceAll(/[^A-Za-z]/g, '')
		.toLowerCase();
}
