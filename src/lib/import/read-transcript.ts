import { assembleTranscript } from './assemble-transcript.ts';
import { formatExtensions } from './format-extensions.ts';
import { formats } from './formats.ts';
import type { ImportResult } from './imported-transcript.ts';
import { importLimits } from './limits.ts';
import { otherFiles } from './other-files.ts';
import { parseOwnPattern } from './own-label-pattern.ts';
import type { Paragraph } from './paragraph.ts';
import type { ReadOptions } from './read-options.ts';
import { recogniseSpeakers } from './recognise-speakers.ts';

/** Reads a transcript file: its extension says which format it should be, its bytes whether it is. */
export async function readTranscript(
	bytes: Uint8Array,
	fileName: string,
	options: ReadOptions = {}
): Promise<ImportResult> {
	const extension = /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase();
	const format = formats.find(({ format }) => extension !== undefined && formatExtensions[format].includes(extension));
	if (format === undefined) return { ok: false, reason: otherFiles.get(extension ?? '') ?? 'unknown-type' };
	if (bytes.length === 0) return { ok: false, reason: 'empty-file' };
	if (bytes.length > importLimits.fileBytes) return { ok: false, reason: 'too-large' };
	const own = options.ownPattern === undefined ? undefined : parseOwnPattern(options.ownPattern);
	if (own?.ok === false) return own;
	const source = await format.read(bytes, options);
	if (!source.ok) return source;
	const recognised = recogniseSpeakers(source.paragraphs.map(wellFormed), format.separator, options, own?.pattern);
	const { text, turns } = assembleTranscript(recognised.stretches);
	if (!/[\p{L}\p{N}]/u.test(text)) return { ok: false, reason: 'no-words' };
	return {
		ok: true,
		transcript: {
			format: format.format,
			encoding: source.encoding,
			isEncodingGuessed: source.isEncodingGuessed === true,
			text,
			turns,
			candidates: recognised.candidates,
			...(source.columns === undefined ? {} : { columns: source.columns }),
			...(source.pageFurniture === undefined ? {} : { pageFurniture: source.pageFurniture })
		}
	};
}

/** Half a surrogate pair is no character, and no database keeps it: it becomes U+FFFD here, so that lengths stay. */
function wellFormed(paragraph: Paragraph): Paragraph {
	const { text, label } = paragraph;
	if (text.isWellFormed() && label?.isWellFormed() !== false) return paragraph;
	return { ...paragraph, text: text.toWellFormed(), ...(label === undefined ? {} : { label: label.toWellFormed() }) };
}
