import type { Code } from '#lib/codebook/code.ts';
import { tracedCode } from './traced-codes.ts';
import type { TracedCode } from './traced.ts';

/** What an event keeps of codes before and after an act: of those in both only what differs, and nothing where nothing does. */
export function traceCodes(
	before: readonly Code[],
	after: readonly Code[]
): { readonly before: TracedCode[]; readonly after: TracedCode[] } {
	const stood = new Map(before.map((code) => [code.id, tracedCode(code)]));
	const stand = new Map(after.map((code) => [code.id, tracedCode(code)]));
	const told = (codes: Map<string, FullyTraced>, others: Map<string, FullyTraced>) =>
		[...codes.values()].flatMap((code) => {
			const other = others.get(code.id);
			return other === undefined ? [code] : differing(code, other);
		});
	return { before: told(stood, stand), after: told(stand, stood) };
}

type FullyTraced = ReturnType<typeof tracedCode>;

function differing(code: FullyTraced, other: FullyTraced): TracedCode[] {
	const told: TracedCode = {
		id: code.id,
		...(code.version === other.version ? {} : { version: code.version }),
		...(code.parentId === other.parentId ? {} : { parentId: code.parentId }),
		...(code.position === other.position ? {} : { position: code.position }),
		...(code.hue === other.hue ? {} : { hue: code.hue }),
		...(code.abbreviation === other.abbreviation ? {} : { abbreviation: code.abbreviation }),
		...(code.isArchived === other.isArchived ? {} : { isArchived: code.isArchived })
	};
	return Object.keys(told).length > 1 ? [told] : [];
}
