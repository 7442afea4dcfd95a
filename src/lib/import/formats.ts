import { readCommaSeparated } from './comma-separated.ts';
import { readExcelWorkbook } from './excel-workbook.ts';
import type { ImportFormat } from './imported-transcript.ts';
import { readMarkdown } from './markdown.ts';
import { readJsonTurns } from './json-turns.ts';
import { readOpenDocument } from './opendocument.ts';
import { readOTranscribe } from './otranscribe.ts';
import { readPdf } from './pdf.ts';
import { readPlainText } from './plain-text.ts';
import type { ReadOptions } from './read-options.ts';
import type { ReadParagraphs } from './read-paragraphs.ts';
import { readRichText } from './rich-text.ts';
import { readSubRip } from './subrip.ts';
import { readWebPage } from './web-page.ts';
import { readWebvtt } from './webvtt.ts';
import { readWordDocument } from './word-document.ts';

/** A file format that transcripts come in. */
export type TranscriptFormat = {
	readonly format: ImportFormat;
	/** Between the pieces of one turn: captions run on, paragraphs do not. */
	readonly separator: ' ' | '\n';
	readonly read: (bytes: Uint8Array, options: ReadOptions) => Promise<ReadParagraphs> | ReadParagraphs;
};

/** The formats that can be imported; a new one is a file with its reader and a line here. */
export const formats: readonly TranscriptFormat[] = [
	{ format: 'txt', separator: '\n', read: readPlainText },
	{ format: 'md', separator: '\n', read: readMarkdown },
	{ format: 'docx', separator: '\n', read: readWordDocument },
	{ format: 'odt', separator: '\n', read: readOpenDocument },
	{ format: 'rtf', separator: '\n', read: readRichText },
	{ format: 'pdf', separator: '\n', read: readPdf },
	{ format: 'vtt', separator: ' ', read: readWebvtt },
	{ format: 'srt', separator: ' ', read: readSubRip },
	{ format: 'html', separator: '\n', read: readWebPage },
	{ format: 'otr', separator: '\n', read: readOTranscribe },
	{ format: 'json', separator: '\n', read: readJsonTurns },
	{ format: 'csv', separator: '\n', read: readCommaSeparated },
	{ format: 'xlsx', separator: '\n', read: readExcelWorkbook }
];
