import type { PassageTableWords } from '#lib/export/passage-for-export.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

/** The words of a table of passages, in the language of whoever asks for it. */
export function tableWords(
	asked: Pick<PassageTableWords, 'attributes' | 'layerAsked' | 'queryAsked'>
): PassageTableWords {
	return {
		sheet: m.find_results(),
		reference: m.find_table_reference(),
		group: m.find_table_group(),
		speaker: m.find_table_speaker(),
		text: m.find_table_text(),
		codes: m.find_table_codes(),
		coders: m.find_table_coders(),
		mayBeQuoted: m.find_table_may_be_quoted(),
		layer: m.find_table_layer(),
		query: m.find_table_query(),
		cellSeparator: getLocale() === 'nl' ? ';' : ',',
		...asked
	};
}
