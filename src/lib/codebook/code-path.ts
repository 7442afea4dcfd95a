import type { Code } from './code.ts';

/** A code after everything that it stands under, outermost first: `Melden`, `Opvolging`. */
export function codePath(codes: readonly Code[], code: Code): Code[] {
	const parent = codes.find((other) => other.id === code.parentId);
	return parent === undefined ? [code] : [...codePath(codes, parent), code];
}
