import { getLocale } from '#lib/paraglide/runtime.js';
import type { Attribute } from '#lib/participants/attribute.ts';

/** An attribute's name at the head of a column: without what stands in brackets behind it. */
export function shortLabel({ label }: Pick<Attribute, 'label'>): string {
	return label[getLocale()].replace(/\s*\([^()]{0,80}\)$/, '');
}
