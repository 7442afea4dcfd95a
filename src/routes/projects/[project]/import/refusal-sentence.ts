import type { ImportRefusal } from '#lib/import/imported-transcript.ts';
import { m } from '#lib/paraglide/messages.js';

const sentences: Record<ImportRefusal, () => string> = {
	'unknown-type': m.import_refusal_unknown_type,
	'empty-file': m.import_refusal_empty_file,
	'too-large': m.import_refusal_too_large,
	'not-text': m.import_refusal_not_text,
	'broken-zip': m.import_refusal_broken_zip,
	'not-word': m.import_refusal_not_word,
	'password-protected': m.import_refusal_password_protected,
	'unpacks-too-large': m.import_refusal_unpacks_too_large,
	'not-webvtt': m.import_refusal_not_webvtt,
	'no-words': m.import_refusal_no_words,
	'took-too-long': m.import_refusal_took_too_long,
	'took-too-much-memory': m.import_refusal_took_too_much_memory
};

/** Why a file cannot be read, in one sentence for whoever brought it. */
export function refusalSentence(reason: ImportRefusal): string {
	return sentences[reason]();
}
