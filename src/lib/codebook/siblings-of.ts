import type { Code } from './code.ts';

/** The codes directly under a parent, in their order; those at the top for `undefined`. Archived ones are among them. */
export function siblingsOf(codes: readonly Code[], parentId: string | undefined): Code[] {
	return codes.filter((code) => code.parentId === parentId).sort((one, other) => one.position - other.position);
}
