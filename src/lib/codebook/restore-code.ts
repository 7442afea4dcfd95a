import type { Code } from './code.ts';
import { codeNameRefusal } from './code-name.ts';

export type RestoreCodeRefusal = 'not-archived' | 'parent-archived' | 'name-taken';

export type RestoreCodeResult = { readonly ok: true } | { readonly ok: false; readonly reason: RestoreCodeRefusal };

/** Decides whether an archived code may come back to where it stood. */
export function restoreCode(codes: readonly Code[], code: Code): RestoreCodeResult {
	if (!code.isArchived) return { ok: false, reason: 'not-archived' };
	if (codes.some((other) => other.id === code.parentId && other.isArchived)) {
		return { ok: false, reason: 'parent-archived' };
	}
	if (codeNameRefusal(codes, code) === 'name-taken') return { ok: false, reason: 'name-taken' };
	return { ok: true };
}
