import { decodeText } from './decode-text.ts';
import type { ReadOptions } from './read-options.ts';
import type { ReadParagraphs } from './read-paragraphs.ts';

/** A text file: each line is a paragraph. */
export function readPlainText(bytes: Uint8Array, options: ReadOptions): ReadParagraphs {
	const decoded = decodeText(bytes, options.encoding);
	if (!decoded.ok) return decoded;
	const paragraphs = decoded.text.split('\n').map((text) => ({ text }));
	return { ok: true, encoding: decoded.encoding, isEncodingGuessed: decoded.isGuessed, paragraphs };
}
