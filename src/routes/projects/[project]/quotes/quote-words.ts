import type { QuoteFormatId } from '#lib/export/formats.ts';
import { m } from '#lib/paraglide/messages.js';
import { mostAttributes } from '#lib/quotes/first-attribution.ts';
import type { QuoteExportRefusal } from '#lib/quotes/may-export-quote.ts';
import type { QuoteStatus } from '#lib/quotes/quote.ts';

export const longestNote = 2000;
export const longestChapterTitle = 200;

export type QuoteChange = 'changed' | 'removed' | 'chapter-added';
export type QuoteChangeRefusal =
	| 'too-many-attributes'
	| 'unknown-attribute'
	| 'unknown-status'
	| 'chapter-missing'
	| 'note-too-long'
	| 'chapter-title';

export const statusWords: Readonly<Record<QuoteStatus, () => string>> = {
	'to-review': m.quotes_status_to_review,
	approved: m.quotes_status_approved,
	'in-chapter': m.quotes_status_in_chapter,
	rejected: m.quotes_status_rejected
};

/** Why a quote stays behind at an export. */
export const leftOutWords: Readonly<Record<QuoteExportRefusal, () => string>> = {
	'participant-withdrawn': m.quotes_left_out_withdrawn,
	'no-consent-to-quote': m.quotes_left_out_no_consent,
	'not-approved': m.quotes_left_out_not_approved,
	'restricted-attribute': m.quotes_left_out_restricted_attribute,
	'below-threshold': m.quotes_left_out_below_threshold
};

export const formatWords: Readonly<Record<QuoteFormatId, () => string>> = {
	docx: m.quotes_export_docx,
	md: m.quotes_export_md,
	csv: m.quotes_export_csv
};

export const changeWords: Readonly<Record<QuoteChange, () => string>> = {
	changed: m.quotes_changed,
	removed: m.quotes_removed,
	'chapter-added': m.quotes_chapter_added
};

export const refusalWords: Readonly<Record<QuoteChangeRefusal, () => string>> = {
	'too-many-attributes': () => m.quotes_refused_too_many_attributes({ count: mostAttributes }),
	'unknown-attribute': m.quotes_refused_unknown_attribute,
	'unknown-status': m.quotes_refused_unknown_status,
	'chapter-missing': m.quotes_refused_chapter_missing,
	'note-too-long': () => m.quotes_refused_note_too_long({ count: longestNote }),
	'chapter-title': () => m.quotes_refused_chapter_title({ count: longestChapterTitle })
};
