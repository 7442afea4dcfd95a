import type { Code } from '../codebook/code.ts';
import { checkPassage, type PassageRefusal } from './check-passage.ts';
import type { Coding } from './coding.ts';
import { joinOverlapping } from './join-overlapping.ts';
import type { LayerChange } from './layer-change.ts';

export type ApplyCodeRefusal = PassageRefusal | 'already-coded' | 'code-archived';

export type ApplyCodeResult =
	{ readonly ok: true; readonly change: LayerChange } | { readonly ok: false; readonly reason: ApplyCodeRefusal };

/**
 * Decides whether a coding may be added to its coder's layer; saving it is the caller's job. `layer` are codings of this
 * coder in the same transcript. A passage inside one that already carries the code adds nothing; one that meets it makes it
 * longer.
 */
export function applyCode(
	coding: Coding,
	code: Pick<Code, 'isArchived'>,
	text: string,
	layer: readonly Coding[]
): ApplyCodeResult {
	const refusal = checkPassage(coding.passage, text);
	if (refusal !== undefined) return { ok: false, reason: refusal };
	if (code.isArchived) return { ok: false, reason: 'code-archived' };
	const { start, end } = coding.passage;
	const isCoded = layer.some(
		({ id, codeId, passage }) =>
			id !== coding.id && codeId === coding.codeId && passage.start <= start && end <= passage.end
	);
	if (isCoded) return { ok: false, reason: 'already-coded' };
	return { ok: true, change: joinOverlapping(coding, layer) };
}
