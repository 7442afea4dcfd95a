import { decodeText } from './decode-text.ts';
import { paragraphsOfMarkup } from './markup-paragraphs.ts';
import type { ReadOptions } from './read-options.ts';
import type { ReadParagraphs } from './read-paragraphs.ts';

/** An oTranscribe document (otr): JSON whose `text` is HTML. The name of the recording in it is not read. */
export function readOTranscribe(bytes: Uint8Array, options: ReadOptions): ReadParagraphs {
	const decoded = decodeText(bytes, options.encoding);
	if (!decoded.ok) return decoded;
	const markup = markupIn(decoded.text);
	if (markup === undefined) return { ok: false, reason: 'not-otranscribe' };
	return { ok: true, encoding: decoded.encoding, paragraphs: paragraphsOfMarkup(markup).flatMap(linesApart) };
}

function markupIn(text: string): string | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
			? value.text
			: undefined;
	} catch (cause) {
		if (cause instanceof SyntaxError || cause instanceof RangeError) return undefined;
		throw cause;
	}
}

/** Who types in oTranscribe ends a paragraph with a line break as often as with a paragraph. */
function linesApart(paragraph: { readonly text: string }): { readonly text: string }[] {
	return paragraph.text.split('\n').map((text) => ({ ...paragraph, text }));
}
