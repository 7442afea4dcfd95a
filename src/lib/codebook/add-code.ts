import type { Code, Hue } from './code.ts';
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
 * Decides whether a code may be added, last under its parent. At the top and one level below,
 * where codes are told apart while coding, it takes the next of the sixteen hues; deeper down its parent's.
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
		hue: hueOf(codes, parent),
		position: siblings.length,
		isArchived: false,
		version: 1
	};
	const refusal = codeNameRefusal(codes, code);
	if (refusal !== undefined) return { ok: false, reason: refusal };
	if (parent?.isArchived) return { ok: false, reason: 'parent-archived' };
	if (!fitsUnder(codes, parent, code)) return { ok: false, reason: 'too-deep' };
	return { ok: true, code };
}

function hueOf(codes: readonly Code[], parent: Code | undefined): Hue {
	if (parent?.parentId !== undefined) return parent.hue;
	const isTop = new Set(codes.filter(({ parentId }) => parentId === undefined).map(({ id }) => id));
	return hueInTurn(codes.filter(({ parentId }) => parentId === undefined || isTop.has(parentId)).length);
}
