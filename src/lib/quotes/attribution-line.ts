import type { Attribute } from '../participants/attribute.ts';
import type { Locale } from '../participants/label.ts';
import type { Participant } from '../participants/participant.ts';

/**
 * Who said a quote, in words of one language: “Student, niveau 2”. The values of the chosen attributes in the order of
 * the keys; a value that is unclear alone follows its label in lower case; unknown values are left out.
 */
export function attributionLine(
	participant: Participant,
	attributionKeys: readonly string[],
	attributes: readonly Attribute[],
	locale: Locale
): string {
	const words = attributionKeys.flatMap((key) => {
		const attribute = attributes.find((candidate) => candidate.key === key);
		const value = participant.attributes.get(key);
		if (attribute === undefined || value === undefined) return [];
		const valueWords = attribute.values.find((candidate) => candidate.value === value)?.label[locale] ?? value;
		return [
			attribute.isValueClearAlone ? valueWords : `${attribute.label[locale].toLocaleLowerCase(locale)} ${valueWords}`
		];
	});
	const line = words.join(', ');
	return line.charAt(0).toLocaleUpperCase(locale) + line.slice(1);
}
