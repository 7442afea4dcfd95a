import type { Code } from './code.ts';

/** What tells a code from itself at another moment: its words by their version, and its look. */
export type CodeAsRead = Pick<Code, 'version' | 'abbreviation' | 'hue'>;

/** Whether somebody changed a code after it was read, so that writing it now would put their words aside. */
export function isChangedSince(code: Code, read: CodeAsRead): boolean {
	return code.version !== read.version || code.abbreviation !== read.abbreviation || code.hue !== read.hue;
}
