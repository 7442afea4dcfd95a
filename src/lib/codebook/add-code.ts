import type { Code } from './code.ts';
import { fitsUnder } from './code-depth.ts';
import { codeNameRefusal, tidyCodeName, type CodeNameRefusal } from './code-name.ts';
import { hueInTurn } from './hue.ts';
import { siblingsOf } from './siblings-of.ts';

export type AddCodeRefusal = CodeNameRefusal | 'parent-archived' | 'too-deep';

export type AddCodeResult =
	{ readonly ok: true; readonly code: Code } | { readonly ok: false; readonly reason: AddCodeRefusal };

/** What a new code starts with; what is left out is still to be written. */
export type NewCode = Pick<Code, 'id' | 'name'> &
	Partial<Pick<Code, 'abbreviation' | 'definition' | 'useFor' | 'notFor' | 'example'>>;

/**
 * Decides whether a code may be added, last under its parent. It takes its parent's hue; at the top, the next of the
 * sixteen, and after the last the first again.
 */
export function addCode(codes: readonly Code[], parent: Code | undefined, newCode: NewCode): AddCodeResult {
	const siblings = siblingsOf(codes, parent?.id);
	const code: Code = {
		abbreviation: '',
		definition: '',
		useFor: '',
		notFor: '',
		example: '',
		...newCode,
		name: tidyCodeName(newCode.name),
		parentId: parent?.id,
		hue: parent?.hue ?? hueInTurn(siblings.length),
		position: siblings.length,
		isArchived: false
	};
	const refusal = codeNameRefusal(codes, code);
	if (refusal !== undefined) return { ok: false, reason: refusal };
	if (parent?.isArchived) return { ok: false, reason: 'parent-archived' };
	if (!fitsUnder(codes, parent, code)) return { ok: false, reason: 'too-deep' };
	return { ok: true, code };
}
