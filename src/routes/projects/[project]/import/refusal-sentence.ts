import type { ImportRefusal } from '#lib/import/imported-transcript.ts';
import { m } from '#lib/paraglide/messages.js';

const sentences: Record<ImportRefusal, () => string> = {
	'unknown-type': m.import_refusal_unknown_type,
	recording: m.import_refusal_recording,
	'old-word': m.import_refusal_old_word,
	'empty-file': m.import_refusal_empty_file,
	'too-large': m.import_refusal_too_large,
	'not-text': m.import_refusal_not_text,
	'broken-zip': m.import_refusal_broken_zip,
	'not-word': m.import_refusal_not_word,
	'not-opendocument': m.import_refusal_not_opendocument,
	'not-rtf': m.import_refusal_not_rtf,
	'not-pdf': m.import_refusal_not_pdf,
	'scanned-pdf': m.import_refusal_scanned_pdf,
	'not-html': m.import_refusal_not_html,
	'not-json': m.import_refusal_not_json,
	'json-without-turns': m.import_refusal_json_without_turns,
	'not-otranscribe': m.import_refusal_not_otranscribe,
	'not-spreadsheet': m.import_refusal_not_spreadsheet,
	'no-text-column': m.import_refusal_no_text_column,
	'password-protected': m.import_refusal_password_protected,
	'unpacks-too-large': m.import_refusal_unpacks_too_large,
	'not-webvtt': m.import_refusal_not_webvtt,
	'not-srt': m.import_refusal_not_srt,
	'no-words': m.import_refusal_no_words,
	'no-such-encoding': m.import_refusal_no_such_encoding,
	'pattern-not-readable': m.import_refusal_pattern_not_readable,
	'took-too-long': m.import_refusal_took_too_long,
	'took-too-much-memory': m.import_refusal_took_too_much_memory
};

/** Why a file cannot be read, in one sentence for whoever brought it. */
export function refusalSentence(reason: ImportRefusal): string {
	return sentences[reason]();
}
