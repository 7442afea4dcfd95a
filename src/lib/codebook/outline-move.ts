import type { Code } from './code.ts';
import { siblingsOf } from './siblings-of.ts';

/** Where a code is to stand: under which parent, and in which place among the active codes there without itself. */
export type CodePlace = { readonly parentId: string | undefined; readonly place: number };

export type OutlineStep = 'up' | 'down' | 'out' | 'in';

/**
 * Where a step of an outline editor brings a code: past its neighbour, out to behind its parent, or in under the code before
 * it. `undefined` when there is nowhere to go.
 */
export function outlineMove(codes: readonly Code[], code: Code, step: OutlineStep): CodePlace | undefined {
	const beside = activeUnder(codes, code.parentId);
	const place = beside.findIndex(({ id }) => id === code.id);
	switch (step) {
		case 'up':
			return place > 0 ? { parentId: code.parentId, place: place - 1 } : undefined;
		case 'down':
			return place < beside.length - 1 ? { parentId: code.parentId, place: place + 1 } : undefined;
		case 'out': {
			const parent = codes.find(({ id }) => id === code.parentId);
			if (parent === undefined) return undefined;
			const placeOfParent = activeUnder(codes, parent.parentId).findIndex(({ id }) => id === parent.id);
			return { parentId: parent.parentId, place: placeOfParent + 1 };
		}
		case 'in': {
			const previous = beside[place - 1];
			return previous && { parentId: previous.id, place: activeUnder(codes, previous.id).length };
		}
	}
}

/** Where a code comes to stand that is dropped on another: before it, behind it, or under it as the last. */
export function dropPlace(
	codes: readonly Code[],
	code: Code,
	target: Code,
	zone: 'before' | 'under' | 'after'
): CodePlace | undefined {
	if (target.id === code.id) return undefined;
	const without = (parentId: string | undefined) => activeUnder(codes, parentId).filter(({ id }) => id !== code.id);
	if (zone === 'under') return { parentId: target.id, place: without(target.id).length };
	const place = without(target.parentId).findIndex(({ id }) => id === target.id);
	return { parentId: target.parentId, place: zone === 'before' ? place : place + 1 };
}

function activeUnder(codes: readonly Code[], parentId: string | undefined): Code[] {
	return siblingsOf(codes, parentId).filter(({ isArchived }) => !isArchived);
}
