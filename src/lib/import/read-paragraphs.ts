import type { ImportRefusal } from './imported-transcript.ts';
import type { Paragraph } from './paragraph.ts';

/** What a format's reader yields: the paragraphs of the file in order, before speakers are looked for in their words. */
export type ReadParagraphs =
	| { readonly ok: true; readonly encoding: string; readonly paragraphs: readonly Paragraph[] }
	| { readonly ok: false; readonly reason: ImportRefusal };
