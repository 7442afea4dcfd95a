import type { ImportFormat } from './imported-transcript.ts';

/** How the names of files of each format end: lower case, without the dot. Apart from the readers, so that a page can list them. */
export const formatExtensions: Readonly<Record<ImportFormat, readonly string[]>> = {
	txt: ['txt', 'text'],
	md: ['md', 'markdown'],
	docx: ['docx'],
	odt: ['odt'],
	rtf: ['rtf'],
	pdf: ['pdf'],
	vtt: ['vtt'],
	srt: ['srt'],
	html: ['html', 'htm', 'xhtml'],
	otr: ['otr'],
	json: ['json', 'jsonl'],
	csv: ['csv', 'tsv'],
	xlsx: ['xlsx']
};
