import type { ColumnChoice } from './read-options.ts';

/**
 * What reading a file yields, before a reviewer has said who the labels are. Nothing of it is visible to coders.
 * `text` is the text that will be stored: LF newlines, no BOM, labels and times taken out. Offsets are UTF-16 units of
 * `text`, start included, end excluded, and `text.slice(start, end)` is what was said.
 */
export type ImportedTranscript = {
	readonly format: ImportFormat;
	/** Name of the encoding that was read, lower case (`utf-8`, `windows-1252`, `utf-16le`); of a docx, that of its XML. */
	readonly encoding: string;
	/** Whether the encoding was guessed from the bytes, so that another choice makes sense. */
	readonly isEncodingGuessed: boolean;
	readonly text: string;
	readonly turns: readonly ImportedTurn[];
	/** Everything that looks like a label, speakers and others, most frequent first. */
	readonly candidates: readonly LabelCandidate[];
	/** Only of a table: its columns, and which of them were read as what. */
	readonly columns?: TableColumns;
	/** Only of a format with pages: what was recognised as belonging to the page rather than the words. */
	readonly pageFurniture?: { readonly lineCount: number; readonly isKept: boolean };
};

export type ImportFormat =
	'txt' | 'md' | 'docx' | 'odt' | 'rtf' | 'pdf' | 'html' | 'vtt' | 'srt' | 'json' | 'otr' | 'csv' | 'xlsx';

export type ImportedTurn =
	| {
			readonly kind: 'turn';
			/** The label of the file, as written there; `undefined` where the file does not say who speaks. */
			readonly label: string | undefined;
			readonly start: number;
			readonly end: number;
			readonly startSeconds?: number;
			readonly endSeconds?: number;
			/** Comments and footnotes that the file hangs on these words. */
			readonly notes?: readonly ImportedNote[];
	  }
	| {
			readonly kind: 'heading' | 'question' | 'event';
			readonly start: number;
			readonly end: number;
			readonly notes?: readonly ImportedNote[];
	  };

/** What a file says beside the transcript; it stays out of the text and is offered as a memo. */
export type ImportedNote = { readonly kind: 'comment' | 'footnote'; readonly text: string };

/** Something that may be a speaker's label: how often it stands there, and the start of up to three lines that it opens. */
export type LabelCandidate = {
	readonly label: string;
	readonly count: number;
	readonly examples: readonly string[];
	readonly isSpeaker: boolean;
};

/** The columns of a table: what the first row calls them (`''` where it has no names), and up to three rows to look at. */
export type TableColumns = {
	readonly headings: readonly string[];
	readonly examples: readonly (readonly string[])[];
	readonly chosen: ColumnChoice;
};

/** Why a file cannot be read; the words for each stand in the message catalogue. */
export type ImportRefusal =
	| 'unknown-type'
	| 'recording'
	| 'old-word'
	| 'empty-file'
	| 'too-large'
	| 'not-text'
	| 'broken-zip'
	| 'not-word'
	| 'not-opendocument'
	| 'not-rtf'
	| 'not-pdf'
	| 'scanned-pdf'
	| 'not-html'
	| 'not-json'
	| 'json-without-turns'
	| 'not-otranscribe'
	| 'not-spreadsheet'
	| 'no-text-column'
	| 'password-protected'
	| 'unpacks-too-large'
	| 'not-webvtt'
	| 'not-srt'
	| 'no-words'
	| 'no-such-encoding'
	| 'pattern-not-readable'
	| 'took-too-long'
	| 'took-too-much-memory';

export type ImportResult =
	| { readonly ok: true; readonly transcript: ImportedTranscript }
	| { readonly ok: false; readonly reason: ImportRefusal };
