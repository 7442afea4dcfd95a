import type { Code } from './code.ts';
import { fitsUnder } from './code-depth.ts';
import { codeNameRefusal } from './code-name.ts';

/** Whether a code can stand where it stands in this codebook: what undoing has to ask before it brings one back. */
export function mayStand(codes: readonly Code[], code: Code): boolean {
	const above = codesAbove(codes, code);
	if (above === undefined) return false;
	if (code.isArchived) return !codes.some((other) => other.parentId === code.id && !other.isArchived);
	const parent = above[0];
	if (parent?.isArchived === true || !fitsUnder(codes, parent, code)) return false;
	return codeNameRefusal(codes, code) === undefined && !isAbbreviationTaken(codes, code);
}

/** Whether another active code has this abbreviation. */
export function isAbbreviationTaken(codes: readonly Code[], { id, abbreviation }: Code): boolean {
	if (abbreviation === '') return false;
	return codes.some(
		(other) => other.id !== id && !other.isArchived && other.abbreviation.toLowerCase() === abbreviation.toLowerCase()
	);
}

/** The codes above one, the nearest first; `undefined` when one of them is not there or the code stands under itself. */
function codesAbove(codes: readonly Code[], code: Code): Code[] | undefined {
	const above: Code[] = [];
	const seen = new Set([code.id]);
	for (let { parentId } = code; parentId !== undefined;) {
		const parent = codes.find(({ id }) => id === parentId);
		if (parent === undefined || seen.has(parent.id)) return undefined;
		seen.add(parent.id);
		above.push(parent);
		({ parentId } = parent);
	}
	return above;
}
