import type { ReadParagraphs } from './read-paragraphs.ts';
import { RichTextDocument } from './rich-text-document.ts';
import { richTextTokens } from './rich-text-tokens.ts';

/** A Rich Text document (rtf; Microsoft, Rich Text Format Specification 1.9.1). */
export function readRichText(bytes: Uint8Array): ReadParagraphs {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 64)).replace(/^(?:ï»¿)?\s*/, '');
	if (!/^\{\s*\\rtf/.test(head)) return { ok: false, reason: 'not-rtf' };
	const document = new RichTextDocument();
	for (const token of richTextTokens(bytes)) document.take(token);
	const paragraphs = document.finish();
	return { ok: true, encoding: document.encoding, paragraphs };
}
