import type { Code } from '#lib/codebook/code.ts';
import type { Coding } from '#lib/coding/coding.ts';
import type { InteractionMark } from '#lib/coding/interaction-mark.ts';
import { isRecord, parseJson } from '../stored-json.ts';

/** Whose reading of a transcript to its end stands; it is there or not, and says nothing else. */
export type TracedReading = { readonly id: string; readonly transcriptId: string; readonly coderId: string };

/** Which of its texts a memo shows, and whether it is out of sight; the words stand in its versions. */
export type TracedMemo = { readonly id: string; readonly version: number; readonly isRemoved: boolean };

/**
 * What an act changed of a code: of one that is new everything, otherwise only the properties that are another now, so that
 * undoing a change of words does not wait for whoever moved the code since. The words stand with their version.
 */
export type TracedCode = Pick<Code, 'id'> &
	Partial<Pick<Code, 'version' | 'position' | 'hue' | 'abbreviation' | 'isArchived'>> & {
		/** `null` at the top of the codebook. */
		readonly parentId?: string | null;
	};

/**
 * What an act changed, as it stood before or after it: the same words serve the audit trail, undo, redo and whoever looks on. It
 * holds ids, offsets and marks, never words of a transcript.
 */
export type Traced = {
	readonly codes?: readonly TracedCode[];
	readonly codings?: readonly Coding[];
	readonly readings?: readonly TracedReading[];
	readonly memos?: readonly TracedMemo[];
	readonly marks?: readonly InteractionMark[];
};

/** What an event keeps as text, read back; an event that traces nothing gives nothing. */
export function parseTraced(written: string | null): Traced {
	const told = written === null ? undefined : parseJson(written);
	return isRecord(told) ? told : {};
}

export function readingOf(transcriptId: string, coderId: string): TracedReading {
	return { id: `${transcriptId} ${coderId}`, transcriptId, coderId };
}
