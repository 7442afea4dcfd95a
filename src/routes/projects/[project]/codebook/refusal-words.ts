import type { AddCodeRefusal } from '#lib/codebook/add-code.ts';
import type { ArchiveCodeRefusal } from '#lib/codebook/archive-code.ts';
import type { ChangeCodeRefusal } from '#lib/codebook/change-code.ts';
import type { MergeCodesRefusal } from '#lib/codebook/merge-codes.ts';
import type { MoveCodeRefusal } from '#lib/codebook/move-code.ts';
import type { RestoreCodeRefusal } from '#lib/codebook/restore-code.ts';
import { m } from '#lib/paraglide/messages.js';

export type CodebookRefusal =
	| AddCodeRefusal
	| ArchiveCodeRefusal
	| ChangeCodeRefusal
	| MergeCodesRefusal
	| MoveCodeRefusal
	| RestoreCodeRefusal
	| 'id-taken';

/** Why the codebook stays as it is. */
export const refusalWords: Readonly<Record<CodebookRefusal, () => string>> = {
	'name-empty': m.codebook_refused_name_empty,
	'name-too-long': m.codebook_refused_name_too_long,
	'name-taken': m.codebook_refused_name_taken,
	'abbreviation-too-long': m.codebook_refused_abbreviation_too_long,
	'abbreviation-taken': m.codebook_refused_abbreviation_taken,
	'text-too-long': m.codebook_refused_text_too_long,
	'parent-archived': m.codebook_refused_parent_archived,
	'too-deep': m.codebook_refused_too_deep,
	'under-itself': m.codebook_refused_under_itself,
	'has-active-codes-under-it': m.codebook_refused_has_active_codes_under_it,
	archived: m.codebook_refused_archived,
	'not-archived': m.codebook_refused_not_archived,
	'same-code': m.codebook_refused_same_code,
	'id-taken': m.codebook_refused_id_taken
};
