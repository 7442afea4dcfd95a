import type { Attribute } from './attribute.ts';
import { comparedWords } from './compared-words.ts';

/** The value that words stand for, as it is stored or as it is called in either language; `undefined` when it is none. */
export function valueNamed(attribute: Pick<Attribute, 'values'>, words: string): string | undefined {
	const exact = attribute.values.find(({ value }) => value === words.trim());
	if (exact !== undefined) return exact.value;
	const asked = comparedWords(words);
	return attribute.values.find(({ value, label }) =>
		[value, label.nl, label.en].some((name) => comparedWords(name) === asked)
	)?.value;
}
