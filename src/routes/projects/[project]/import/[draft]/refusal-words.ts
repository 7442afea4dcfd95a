import { m } from '#lib/paraglide/messages.js';
import type { ConfirmImportRefusal } from '#lib/server/confirm-import.ts';

const words: Record<ConfirmImportRefusal, () => string> = {
	'title-empty': m.import_title_empty,
	'title-too-long': m.import_title_too_long,
	'label-not-assigned': m.import_label_not_assigned,
	'same-as-circle': m.import_same_as_circle,
	'not-read': m.import_not_read,
	'replacement-not-possible': m.import_replacement_not_possible,
	'pseudonym-empty': m.import_pseudonym_empty,
	'pseudonym-too-long': m.import_pseudonym_too_long,
	'pseudonym-taken': m.import_pseudonym_taken,
	'pseudonym-twice': m.import_pseudonym_twice
};

export function refusalWords(reason: ConfirmImportRefusal): string {
	return words[reason]();
}
