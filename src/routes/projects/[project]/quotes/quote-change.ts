import type { Attribute } from '#lib/participants/attribute.ts';
import { mostAttributes } from '#lib/quotes/first-attribution.ts';
import { quoteStatuses, type QuoteStatus } from '#lib/quotes/quote.ts';
import { longestNote, type QuoteChangeRefusal } from './quote-words.ts';

type ChangeOfQuote = {
	readonly attributionKeys: readonly string[];
	readonly status: QuoteStatus;
	readonly chapterId: string | undefined;
	readonly note: string;
};

/** Reads what the form of a quote asks for; attributes are kept in the order of the project. */
export function readQuoteChange(
	form: FormData,
	attributes: readonly Attribute[]
): { ok: true; change: ChangeOfQuote } | { ok: false; reason: QuoteChangeRefusal } {
	const keys = form.getAll('attribute').map(String);
	const usable = attributes.filter((attribute) => !attribute.isRestricted).map(({ key }) => key);
	if (keys.some((key) => !usable.includes(key))) return { ok: false, reason: 'unknown-attribute' };
	if (keys.length > mostAttributes) return { ok: false, reason: 'too-many-attributes' };
	const status = quoteStatuses.find((known) => known === form.get('status'));
	if (status === undefined) return { ok: false, reason: 'unknown-status' };
	const chapterId = String(form.get('chapter') ?? '') || undefined;
	if (status === 'in-chapter' && chapterId === undefined) return { ok: false, reason: 'chapter-missing' };
	const note = String(form.get('note') ?? '').trim();
	if (note.length > longestNote) return { ok: false, reason: 'note-too-long' };
	return { ok: true, change: { attributionKeys: usable.filter((key) => keys.includes(key)), status, chapterId, note } };
}
