import type { ImportedNote } from './imported-transcript.ts';

/**
 * A paragraph, table row or caption as the file holds it, before anyone has looked for speakers in its words.
 * A blank `text` is an empty line. A `\n` in `text` is a line break inside the paragraph.
 */
export type Paragraph = {
	readonly text: string;
	/** Set where the file marks it as a heading (Markdown `#`, a heading style of Word). */
	readonly isHeading?: boolean;
	/** Set where the file itself says who speaks: a caption's voice, the speaker column of a table. */
	readonly label?: string;
	readonly startSeconds?: number;
	readonly endSeconds?: number;
	readonly notes?: readonly ImportedNote[];
};
