import type { Code } from '../codebook/code.ts';
import type { Coding } from './coding.ts';

export type ApplyCodeRefusal = 'outside-transcript' | 'empty-passage' | 'already-coded' | 'code-archived';

export type ApplyCodeResult =
	{ readonly ok: true; readonly coding: Coding } | { readonly ok: false; readonly reason: ApplyCodeRefusal };

/**
 * Decides whether a coding may be added to its coder's layer; saving it is the caller's job. `existing` are the codings
 * that this coder gave the same code in the same transcript. A passage inside one that already carries the code adds nothing.
 */
export function applyCode(
	coding: Coding,
	code: Pick<Code, 'isArchived'>,
	text: string,
	existing: readonly Coding[]
): ApplyCodeResult {
	const { start, end } = coding.passage;
	if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length) {
		return { ok: false, reason: 'outside-transcript' };
	}
	if (text.slice(start, end).trim() === '') return { ok: false, reason: 'empty-passage' };
	if (code.isArchived) return { ok: false, reason: 'code-archived' };
	const others = existing.filter(({ id }) => id !== coding.id);
	if (others.some(({ passage }) => passage.start <= start && end <= passage.end)) {
		return { ok: false, reason: 'already-coded' };
	}
	return { ok: true, coding };
}
