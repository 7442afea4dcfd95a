import { inDocumentOrder } from './mark-segments.ts';
import type { Coding } from './coding.ts';
import type { LayerChange } from './layer-change.ts';

/** Which code goes up in which. */
export type MergedCodes = { readonly fromId: string; readonly intoId: string };

/** What becomes of the codings of the code that goes, counted by coding. */
export type MergeCount = {
	/** Meet no coding of either code in their layer: they get the other code and stay as they are. */
	readonly alone: number;
	/** Overlap another and become one with it, from the first word to the last. */
	readonly joined: number;
	/** Lie on exactly the words that have the other code already: one stays. */
	readonly sameWords: number;
};

export type MergedCodings = { readonly change: LayerChange; readonly count: MergeCount };

/**
 * What merging one code into another does to the layers of all coders, each by itself. Codings that meet become one; a coding
 * of the code that stays keeps its id and the version of the definition that it was given under, a recoded one is of `version`.
 * A joined coding is an exemplar or doubtful when one of its parts was.
 */
export function mergeCodings(
	codings: readonly Coding[],
	{ fromId, intoId }: MergedCodes,
	version: number
): MergedCodings {
	const concerned = codings.filter(({ codeId }) => codeId === fromId || codeId === intoId);
	const layers = Map.groupBy(concerned, ({ coderId, passage }) => `${coderId} ${passage.transcriptId}`);
	const met = [...layers.values()]
		.flatMap(groupsThatMeet)
		.filter((group) => group.some(({ codeId }) => codeId === fromId));
	const count = { alone: 0, joined: 0, sameWords: 0 };
	for (const group of met) {
		for (const coding of group) {
			if (coding.codeId === fromId) count[fateOf(coding, group, intoId)] += 1;
		}
	}
	const before = met.flat();
	return { change: { before, after: met.map((group) => merged(group, intoId, version)) }, count };
}

/** A layer cut into runs of codings of which each overlaps one before it. */
function groupsThatMeet(layer: readonly Coding[]): Coding[][] {
	const groups: Coding[][] = [];
	let end = -1;
	for (const coding of inDocumentOrder(layer)) {
		const group = groups.at(-1);
		if (group !== undefined && coding.passage.start < end) group.push(coding);
		else groups.push([coding]);
		end = Math.max(end, coding.passage.end);
	}
	return groups;
}

function fateOf({ passage }: Coding, group: readonly Coding[], intoId: string): keyof MergeCount {
	if (group.length === 1) return 'alone';
	const hasTwin = group.some(
		(other) => other.codeId === intoId && other.passage.start === passage.start && other.passage.end === passage.end
	);
	return hasTwin ? 'sameWords' : 'joined';
}

function merged(group: readonly Coding[], intoId: string, version: number): Coding {
	const [first] = group;
	if (first === undefined) throw new Error('A group of codings that meet holds at least one');
	const staying = group.find(({ codeId }) => codeId === intoId);
	return {
		...(staying ?? { ...first, codeId: intoId, codeVersion: version }),
		passage: {
			transcriptId: first.passage.transcriptId,
			start: Math.min(...group.map(({ passage }) => passage.start)),
			end: Math.max(...group.map(({ passage }) => passage.end))
		},
		...(group.some(({ isExemplar }) => isExemplar) ? { isExemplar: true } : {}),
		...(group.some(({ isDoubtful }) => isDoubtful) ? { isDoubtful: true } : {})
	};
}
