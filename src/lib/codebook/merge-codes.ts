import type { Code } from './code.ts';
import { codePath } from './code-path.ts';
import { longestCodeText } from './change-code.ts';
import { moveCode } from './move-code.ts';
import { siblingsOf } from './siblings-of.ts';

/** How two codes are merged, as far as there is a choice. */
export type MergeWishes = {
	/** Whether what the code that goes says is added to the definition of the one that stays. */
	readonly addsDefinition: boolean;
};

export type MergeCodesRefusal = 'same-code' | 'archived' | 'under-itself' | 'too-deep' | 'name-taken' | 'text-too-long';

export type MergeCodesResult =
	| {
			readonly ok: true;
			readonly before: readonly Code[];
			/** The code that goes, archived; the one that stays; and the codes under the first, which move under the second. */
			readonly after: readonly Code[];
	  }
	| { readonly ok: false; readonly reason: MergeCodesRefusal };

/** Decides whether a code may go up in another, and what becomes of the codebook. What becomes of codings is decided elsewhere. */
export function mergeCodes(
	codes: readonly Code[],
	from: Code,
	into: Code,
	{ addsDefinition }: MergeWishes
): MergeCodesResult {
	if (from.id === into.id) return { ok: false, reason: 'same-code' };
	if (from.isArchived || into.isArchived) return { ok: false, reason: 'archived' };
	if (codePath(codes, into).some(({ id }) => id === from.id)) return { ok: false, reason: 'under-itself' };
	const staying = addsDefinition ? { ...into, useFor: lines(into.useFor, saidBy(from)) } : into;
	if (staying.useFor.length > longestCodeText) return { ok: false, reason: 'text-too-long' };

	let now: readonly Code[] = withCodes(codes, [staying]);
	for (const { id, isArchived } of siblingsOf(codes, from.id)) {
		const child = now.find((code) => code.id === id);
		if (isArchived || child === undefined || child.id === into.id) continue;
		const moved = moveCode(now, child, staying, Number.MAX_SAFE_INTEGER);
		if (!moved.ok) return { ok: false, reason: moved.reason === 'parent-archived' ? 'archived' : moved.reason };
		now = withCodes(now, moved.changed);
	}
	now = now.map((code) => (code.id === from.id ? { ...code, isArchived: true } : code));
	const stood = new Map(codes.map((code) => [code.id, code]));
	const after = now.filter((code) => stood.get(code.id) !== code);
	return { ok: true, before: after.flatMap(({ id }) => stood.get(id) ?? []), after };
}

/** The definition of a code as a line of its own, under its name. */
function saidBy({ name, definition }: Code): string {
	return definition === '' ? name : `${name}: ${definition}`;
}

function lines(...texts: readonly string[]): string {
	return texts.filter((text) => text !== '').join('\n');
}

function withCodes(codes: readonly Code[], changed: readonly Code[]): Code[] {
	const byId = new Map(changed.map((code) => [code.id, code]));
	return codes.map((code) => byId.get(code.id) ?? code);
}
