import type { ImportFormat } from './imported-transcript.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';
import type { ReadOptions } from './read-options.ts';
import type { ReadParagraphs } from './read-paragraphs.ts';
import { readWebvtt } from './webvtt.ts';
import { readWordDocument } from './word-document.ts';

/** A file format that transcripts come in. */
export type TranscriptFormat = {
	readonly format: ImportFormat;
	/** Lower case, without the dot. */
	readonly extensions: readonly string[];
	/** Between the pieces of one turn: captions run on, paragraphs do not. */
	readonly separator: ' ' | '\n';
	readonly read: (bytes: Uint8Array, options: ReadOptions) => Promise<ReadParagraphs> | ReadParagraphs;
};

/** The formats that can be imported; a new one is a file with its reader and a line here. */
export const formats: readonly TranscriptFormat[] = [
	{ format: 'txt', extensions: ['txt', 'text'], separator: '\n', read: readPlainText },
	{ format: 'md', extensions: ['md', 'markdown'], separator: '\n', read: readMarkdown },
	{ format: 'docx', extensions: ['docx'], separator: '\n', read: readWordDocument },
	{ format: 'vtt', extensions: ['vtt'], separator: ' ', read: readWebvtt }
];
