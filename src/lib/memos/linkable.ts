import type { Hue } from '../codebook/code.ts';

/** A code that a memo can point to, by its name, by one of its earlier names, or by its abbreviation. */
export type LinkableCode = {
	readonly id: string;
	readonly name: string;
	readonly abbreviation: string;
	readonly formerNames: readonly string[];
	readonly hue: Hue;
	/** Of outermost to innermost, as `Melden › Opvolging`. */
	readonly path: string;
};

export type LinkableTranscript = {
	readonly id: string;
	readonly focusGroupNumber: number;
	readonly title: string;
	readonly turnCount: number;
};

/** What stands in a project that a memo can point to. */
export type Linkable = {
	readonly codes: readonly LinkableCode[];
	readonly transcripts: readonly LinkableTranscript[];
};
