import { getLocale } from '#lib/paraglide/runtime.js';
import type { Attribute } from '#lib/participants/attribute.ts';

/** A value as a reader of the page says it; one that the attribute does not list is shown as it is stored. */
export function valueWords(attribute: Attribute, value: string): string {
	return attribute.values.find((known) => known.value === value)?.label[getLocale()] ?? value;
}
