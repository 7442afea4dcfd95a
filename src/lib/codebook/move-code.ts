import type { Code } from './code.ts';
import { fitsUnder } from './code-depth.ts';
import { codeNameRefusal } from './code-name.ts';
import { codePath } from './code-path.ts';
import { siblingsOf } from './siblings-of.ts';

export type MoveCodeRefusal = 'archived' | 'parent-archived' | 'under-itself' | 'too-deep' | 'name-taken';

export type MoveCodeResult =
	| {
			readonly ok: true;
			/** Every code whose parent or position is another now, the moved one and its old and new siblings. */
			readonly changed: readonly Code[];
	  }
	| { readonly ok: false; readonly reason: MoveCodeRefusal };

/**
 * Decides whether a code, with all that stands under it, may stand elsewhere. `place` is counted from 0 among the active
 * codes under the new parent without the moved one; beyond the last it is the end.
 */
export function moveCode(codes: readonly Code[], code: Code, parent: Code | undefined, place: number): MoveCodeResult {
	if (code.isArchived) return { ok: false, reason: 'archived' };
	if (parent?.isArchived) return { ok: false, reason: 'parent-archived' };
	if (parent !== undefined && codePath(codes, parent).some((above) => above.id === code.id)) {
		return { ok: false, reason: 'under-itself' };
	}
	if (!fitsUnder(codes, parent, code)) return { ok: false, reason: 'too-deep' };
	const moved: Code = { ...code, parentId: parent?.id };
	if (codeNameRefusal(codes, moved) === 'name-taken') return { ok: false, reason: 'name-taken' };

	const others = siblingsOf(codes, moved.parentId).filter((sibling) => sibling.id !== code.id);
	const active = others.filter((sibling) => !sibling.isArchived);
	const archived = others.filter((sibling) => sibling.isArchived);
	const atNewPlace = renumbered([...active.slice(0, place), moved, ...active.slice(place), ...archived]);
	const leftBehind =
		code.parentId === moved.parentId
			? []
			: renumbered(siblingsOf(codes, code.parentId).filter((sibling) => sibling.id !== code.id));
	const before = new Map(codes.map((known) => [known.id, known]));
	return {
		ok: true,
		changed: [...atNewPlace, ...leftBehind].filter((now) => {
			const then = before.get(now.id);
			return then?.parentId !== now.parentId || then?.position !== now.position;
		})
	};
}

function renumbered(siblings: readonly Code[]): Code[] {
	return siblings.map((sibling, position) => ({ ...sibling, position }));
}
