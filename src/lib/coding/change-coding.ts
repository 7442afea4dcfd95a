import type { Code } from '../codebook/code.ts';
import type { TextRange } from '../transcripts/text-range.ts';
import { trimBlanks } from '../transcripts/words-and-sentences.ts';
import { checkPassage, type PassageRefusal } from './check-passage.ts';
import type { Coding } from './coding.ts';
import { inDocumentOrder } from './mark-segments.ts';
import { joinOverlapping } from './join-overlapping.ts';
import type { LayerChange } from './layer-change.ts';

export type ChangeCodingRefusal = PassageRefusal | 'code-archived' | 'no-change' | 'nothing-to-join';

export type ChangeCodingResult =
	{ readonly ok: true; readonly change: LayerChange } | { readonly ok: false; readonly reason: ChangeCodingRefusal };

/** Gives a passage another code in place of the one it has. Where the other lies over it already, the two become one. */
export function recode(
	coding: Coding,
	code: Pick<Code, 'id' | 'isArchived'>,
	layer: readonly Coding[]
): ChangeCodingResult {
	if (code.id === coding.codeId) return { ok: false, reason: 'no-change' };
	if (code.isArchived) return { ok: false, reason: 'code-archived' };
	return { ok: true, change: joinOverlapping({ ...coding, codeId: code.id }, layer) };
}

/** Lets a coding begin and end elsewhere. */
export function moveCodingEnds(
	coding: Coding,
	{ start, end }: TextRange,
	text: string,
	layer: readonly Coding[]
): ChangeCodingResult {
	if (start === coding.passage.start && end === coding.passage.end) return { ok: false, reason: 'no-change' };
	const refusal = checkPassage({ start, end }, text);
	if (refusal !== undefined) return { ok: false, reason: refusal };
	return { ok: true, change: joinOverlapping({ ...coding, passage: { ...coding.passage, start, end } }, layer) };
}

/** Makes two codings of one, cut at an offset; blanks at the cut belong to neither. The first keeps the id. */
export function splitCoding(coding: Coding, offset: number, newId: string, text: string): ChangeCodingResult {
	const { start, end } = coding.passage;
	if (offset <= start || offset >= end) return { ok: false, reason: 'outside-transcript' };
	const first = trimBlanks(text, { start, end: offset });
	const second = trimBlanks(text, { start: offset, end });
	if (first === undefined || second === undefined) return { ok: false, reason: 'empty-passage' };
	return {
		ok: true,
		change: {
			before: [coding],
			after: [
				{ ...coding, passage: { ...coding.passage, ...first } },
				{ ...coding, id: newId, passage: { ...coding.passage, ...second } }
			]
		}
	};
}

/** Makes one coding of a coding and the next one of the same code after it, with the words between them. */
export function joinWithNext(coding: Coding, layer: readonly Coding[]): ChangeCodingResult {
	const alike = layer.filter(
		({ codeId, passage }) => codeId === coding.codeId && passage.transcriptId === coding.passage.transcriptId
	);
	const next = inDocumentOrder(alike).find(
		({ id, passage }) => id !== coding.id && passage.start >= coding.passage.start
	);
	if (next === undefined) return { ok: false, reason: 'nothing-to-join' };
	const end = Math.max(coding.passage.end, next.passage.end);
	return { ok: true, change: joinOverlapping({ ...coding, passage: { ...coding.passage, end } }, layer) };
}

/** Says, or no longer says, that a coding is an exemplar or doubtful. */
export function markCoding(coding: Coding, mark: 'isExemplar' | 'isDoubtful'): LayerChange {
	const { [mark]: was, ...without } = coding;
	return { before: [coding], after: [was === true ? without : { ...without, [mark]: true }] };
}
