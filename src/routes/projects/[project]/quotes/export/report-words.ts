import type { QuoteReportWords } from '#lib/export/quote-report-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

/** The words of an export, in the language of whoever asks for it. */
export function reportWords(): QuoteReportWords {
	return {
		title: m.quotes_title(),
		withoutChapter: m.quotes_report_without_chapter(),
		withoutCode: m.quotes_report_without_code(),
		reference: m.quotes_report_reference(),
		text: m.quotes_report_text(),
		attribution: m.quotes_attribution(),
		codes: m.quotes_report_codes(),
		chapter: m.quotes_chapter(),
		status: m.quotes_status(),
		statuses: {
			'to-review': m.quotes_status_to_review(),
			approved: m.quotes_status_approved(),
			'in-chapter': m.quotes_status_in_chapter(),
			rejected: m.quotes_status_rejected()
		},
		cellSeparator: getLocale() === 'nl' ? ';' : ','
	};
}
