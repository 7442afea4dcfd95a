import type { Attribute } from './attribute.ts';
import { comparedWords } from './compared-words.ts';
import type { Locale } from './label.ts';

/** A value whose name holds what was typed, with the name divided around it. */
export type FoundValue = {
	readonly value: string;
	readonly before: string;
	readonly match: string;
	readonly after: string;
};

/** The values whose name in this language holds the words: first those that begin with them, each in its own order. */
export function valuesLike(attribute: Pick<Attribute, 'values'>, words: string, locale: Locale): FoundValue[] {
	const asked = comparedWords(words);
	const found = attribute.values.flatMap(({ value, label }) => {
		const name = label[locale];
		// a name that gets longer or shorter by comparing cannot be divided where the words were found
		const compared = comparedWords(name);
		const start = compared.indexOf(asked);
		if (start === -1) return [];
		const isDivisible = compared.length === name.length && asked !== '';
		const [from, to] = isDivisible ? [start, start + asked.length] : [0, 0];
		return [
			{ start, found: { value, before: name.slice(0, from), match: name.slice(from, to), after: name.slice(to) } }
		];
	});
	const beginning = found.filter(({ start }) => start === 0);
	return [...beginning, ...found.filter(({ start }) => start > 0)].map((one) => one.found);
}
