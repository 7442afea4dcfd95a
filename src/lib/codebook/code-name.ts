import type { Code } from './code.ts';
import { siblingsOf } from './siblings-of.ts';

/** In UTF-16 units; a longer name does not fit a margin, a chip or an axis. */
export const longestCodeName = 120;

export type CodeNameRefusal = 'name-empty' | 'name-too-long' | 'name-taken';

/** A name as it is stored: one line, blanks at the ends and double blanks left out. */
export function tidyCodeName(name: string): string {
	return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Why a tidied name cannot stand under this parent; two active codes beside each other never share one. */
export function codeNameRefusal(
	codes: readonly Code[],
	code: Pick<Code, 'id' | 'parentId' | 'name'>
): CodeNameRefusal | undefined {
	if (code.name === '') return 'name-empty';
	if (code.name.length > longestCodeName) return 'name-too-long';
	const name = code.name.toLowerCase();
	const isTaken = siblingsOf(codes, code.parentId).some(
		(sibling) => sibling.id !== code.id && !sibling.isArchived && sibling.name.toLowerCase() === name
	);
	return isTaken ? 'name-taken' : undefined;
}
