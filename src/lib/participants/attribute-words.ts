import { comparedWords } from './compared-words.ts';
import type { AttributeValue } from './attribute.ts';
import type { Label } from './label.ts';

/** Longest name of an attribute or a value, in UTF-16 units. */
export const longestLabel = 80;
export const mostValues = 60;

export type AttributeWordsRefusal =
	'label-empty' | 'label-too-long' | 'value-empty' | 'value-too-long' | 'value-twice' | 'no-values' | 'too-many-values';

/** Blanks at the ends go, and what is left out in one language is said in the other's words. */
export function tidyLabel({ nl, en }: Label): Label {
	const [tidyNl, tidyEn] = [nl, en].map((words) => words.normalize('NFC').replace(/\s+/gu, ' ').trim());
	return { nl: tidyNl || tidyEn || '', en: tidyEn || tidyNl || '' };
}

/** Why an attribute cannot be called so or have these values. Two values may not look alike in either language. */
export function refusedWords(label: Label, values: readonly AttributeValue[]): AttributeWordsRefusal | undefined {
	if (label.nl === '') return 'label-empty';
	if (isLong(label)) return 'label-too-long';
	if (values.length === 0) return 'no-values';
	if (values.length > mostValues) return 'too-many-values';
	if (values.some((one) => one.label.nl === '')) return 'value-empty';
	if (values.some((one) => isLong(one.label))) return 'value-too-long';
	const areApart = (['nl', 'en'] as const).every(
		(locale) => new Set(values.map((one) => comparedWords(one.label[locale]))).size === values.length
	);
	return areApart ? undefined : 'value-twice';
}

function isLong({ nl, en }: Label): boolean {
	return nl.length > longestLabel || en.length > longestLabel;
}
