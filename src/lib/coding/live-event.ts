import type { Coding } from './coding.ts';

/** What an act is about. Pages name the kinds that they show, as `live:codebook`, and read again when one is told. */
export type LiveKind =
	'layers' | 'memos' | 'codebook' | 'texts' | 'guide' | 'people' | 'quotes' | 'findings' | 'project';

/** An act of somebody in the project, as it is told to those who may see it: ids and offsets, never words. */
export type LiveEvent = {
	readonly id: string;
	readonly kind: LiveKind;
	/** What was done and by whom; left out where the listener may only know that something has to be read again. */
	readonly act?: string;
	readonly memberId?: string;
	readonly transcriptId?: string;
	/** Codings on the transcript where the listener is, as they stood before and stand after. */
	readonly before?: readonly Coding[];
	readonly after?: readonly Coding[];
};

/** Who has the project open, and where: nothing of what they do there. */
export type Presence = { readonly memberId: string; readonly name: string; readonly transcriptId?: string };
