import type { ImportRefusal, TableColumns } from './imported-transcript.ts';
import type { Paragraph } from './paragraph.ts';

/** What a format's reader yields: the paragraphs of the file in order, before speakers are looked for in their words. */
export type ReadParagraphs =
	| {
			readonly ok: true;
			readonly encoding: string;
			/** Set by text formats whose encoding was detected rather than declared. */
			readonly isEncodingGuessed?: boolean;
			readonly paragraphs: readonly Paragraph[];
			readonly columns?: TableColumns;
			readonly pageFurniture?: { readonly lineCount: number; readonly isKept: boolean };
	  }
	| { readonly ok: false; readonly reason: ImportRefusal };
