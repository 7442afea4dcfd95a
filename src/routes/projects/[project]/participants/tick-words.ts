import { m } from '#lib/paraglide/messages.js';
import type { ConsentTick } from '#lib/participants/change-consent.ts';

/** What a person can agree to, at the head of a column. */
export const tickWords: Readonly<Record<ConsentTick, () => string>> = {
	takePart: m.participants_tick_take_part,
	quote: m.participants_tick_quote,
	reuse: m.participants_tick_reuse,
	specialData: m.participants_tick_special_data
};

/** The same in a form, in full. */
export const tickSentences: Readonly<Record<ConsentTick, () => string>> = {
	takePart: m.participants_agrees_take_part,
	quote: m.participants_agrees_quote,
	reuse: m.participants_agrees_reuse,
	specialData: m.participants_agrees_special_data
};
