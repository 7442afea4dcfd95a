import type { CodeWords } from '#lib/codebook/code-words.ts';
import { wordChanges, type WordChange } from '#lib/codebook/word-changes.ts';
import { m } from '#lib/paraglide/messages.js';

export type ComparedField = { readonly label: string; readonly changes: readonly WordChange[] };

/** What two versions of a code say differently, field by field. */
export function comparedFields(before: CodeWords, after: CodeWords): ComparedField[] {
	const fields = [
		{ label: m.codebook_name(), was: before.name, is: after.name },
		{ label: m.codebook_definition(), was: before.definition, is: after.definition },
		{ label: m.codebook_use_for(), was: before.useFor, is: after.useFor },
		{ label: m.codebook_not_for(), was: before.notFor, is: after.notFor },
		{ label: m.codebook_example(), was: before.example, is: after.example }
	];
	return fields
		.filter(({ was, is }) => was !== is)
		.map(({ label, was, is }) => ({ label, changes: wordChanges(was, is) }));
}
