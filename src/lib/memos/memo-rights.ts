import { may } from '../project/may.ts';
import type { Role } from '../project/role.ts';
import type { Memo, MemoKind } from './memo.ts';

type Asker = { readonly id: string; readonly role: Role };
type Judged = Pick<Memo, 'on' | 'authorId'>;

/** Memos on codes and on the project are the team's; the others belong to a coder's reading, and stay as blind as the layer. */
export function isOfTeam({ on }: Pick<Memo, 'on'>): boolean {
	return on.kind === 'code' || on.kind === 'project';
}

export function maySeeMemo(asker: Asker, memo: Judged): boolean {
	return isOfTeam(memo) || memo.authorId === asker.id || may(asker.role, 'see-all-layers');
}

/** Whether somebody may write a memo of this kind; `coderId` is whose the coding is that a comment is on. */
export function mayWriteMemo(asker: Asker, kind: MemoKind, coderId?: string): boolean {
	if (!may(asker.role, 'write-memos')) return false;
	if (kind === 'code') return may(asker.role, 'change-codebook');
	if (kind !== 'coding') return true;
	return may(asker.role, 'see-all-layers') || (may(asker.role, 'code-in-own-layer') && coderId === asker.id);
}

/** What is the team's is changed by whoever may write it; what is one person's by that person only. */
export function mayChangeMemo(asker: Asker, memo: Judged): boolean {
	return isOfTeam(memo) ? mayWriteMemo(asker, memo.on.kind) : memo.authorId === asker.id;
}

export function mayRemoveMemo(asker: Asker, memo: Judged): boolean {
	return memo.authorId === asker.id || (isOfTeam(memo) && may(asker.role, 'manage-project'));
}
