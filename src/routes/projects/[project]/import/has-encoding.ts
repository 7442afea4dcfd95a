import type { ImportFormat } from '#lib/import/imported-transcript.ts';

const withOwnEncoding: readonly ImportFormat[] = ['docx', 'odt', 'rtf', 'pdf', 'xlsx'];

/** Whether files of this format leave open in which characters they are written, so that it was recognised and can be corrected. */
export function hasEncoding(format: ImportFormat): boolean {
	return !withOwnEncoding.includes(format);
}
