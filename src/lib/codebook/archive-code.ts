import type { Code } from './code.ts';

export type ArchiveCodeRefusal = 'archived' | 'has-active-codes-under-it';

export type ArchiveCodeResult = { readonly ok: true } | { readonly ok: false; readonly reason: ArchiveCodeRefusal };

/** Decides whether a code may be put away. Its codings stay; it is no longer offered for new ones. */
export function archiveCode(codes: readonly Code[], code: Code): ArchiveCodeResult {
	if (code.isArchived) return { ok: false, reason: 'archived' };
	if (codes.some((other) => other.parentId === code.id && !other.isArchived)) {
		return { ok: false, reason: 'has-active-codes-under-it' };
	}
	return { ok: true };
}
