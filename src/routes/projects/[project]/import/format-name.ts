import type { ImportFormat } from '#lib/import/imported-transcript.ts';
import { m } from '#lib/paraglide/messages.js';

const names: Record<ImportFormat, () => string> = {
	txt: m.import_format_txt,
	md: m.import_format_md,
	docx: m.import_format_docx,
	vtt: m.import_format_vtt
};

export function formatName(format: ImportFormat): string {
	return names[format]();
}
