/**
 * What reading a file yields, before a reviewer has said who the labels are. Nothing of it is visible to coders.
 * `text` is the text that will be stored: LF newlines, no BOM, labels and times taken out. Offsets are UTF-16 units of
 * `text`, start included, end excluded, and `text.slice(start, end)` is what was said.
 */
export type ImportedTranscript = {
	readonly format: ImportFormat;
	/** Name of the encoding that was read, lower case (`utf-8`, `windows-1252`, `utf-16le`); of a docx, that of its XML. */
	readonly encoding: string;
	readonly text: string;
	readonly turns: readonly ImportedTurn[];
};

export type ImportFormat = 'txt' | 'md' | 'docx' | 'vtt';

export type ImportedTurn =
	| {
			readonly kind: 'turn';
			/** The label of the file, as written there; `undefined` where the file does not say who speaks. */
			readonly label: string | undefined;
			readonly start: number;
			readonly end: number;
			readonly startSeconds?: number;
			readonly endSeconds?: number;
	  }
	| {
			readonly kind: 'heading' | 'question' | 'event';
			readonly start: number;
			readonly end: number;
	  };

/** Why a file cannot be read; the words for each stand in the message catalogue. */
export type ImportRefusal =
	| 'unknown-type'
	| 'empty-file'
	| 'too-large'
	| 'not-text'
	| 'broken-zip'
	| 'not-word'
	| 'password-protected'
	| 'unpacks-too-large'
	| 'not-webvtt'
	| 'no-words'
	| 'took-too-long'
	| 'took-too-much-memory';

export type ImportResult =
	| { readonly ok: true; readonly transcript: ImportedTranscript }
	| { readonly ok: false; readonly reason: ImportRefusal };
