import type { ImportFormat } from '#lib/import/imported-transcript.ts';
import { m } from '#lib/paraglide/messages.js';

const names: Record<ImportFormat, () => string> = {
	txt: m.import_format_txt,
	md: m.import_format_md,
	docx: m.import_format_docx,
	odt: m.import_format_odt,
	rtf: m.import_format_rtf,
	pdf: m.import_format_pdf,
	html: m.import_format_html,
	vtt: m.import_format_vtt,
	srt: m.import_format_srt,
	json: m.import_format_json,
	otr: m.import_format_otr,
	csv: m.import_format_csv,
	xlsx: m.import_format_xlsx
};

export function formatName(format: ImportFormat): string {
	return names[format]();
}
