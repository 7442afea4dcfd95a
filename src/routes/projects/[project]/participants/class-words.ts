import { m } from '#lib/paraglide/messages.js';
import type { GdprClass } from '#lib/participants/attribute.ts';

/** What the law makes of an attribute. */
export const classWords: Readonly<Record<GdprClass, () => string>> = {
	ordinary: m.participants_class_ordinary,
	sensitive: m.participants_class_sensitive,
	special: m.participants_class_special,
	governance: m.participants_consent
};
