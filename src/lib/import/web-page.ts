import iconv from 'iconv-lite';
import { decodeText } from './decode-text.ts';
import { paragraphsOfMarkup } from './markup-paragraphs.ts';
import type { ReadOptions } from './read-options.ts';
import type { ReadParagraphs } from './read-paragraphs.ts';

const declared = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})/i;
const anyTag = /<(?:!doctype|html|head|body|p|div|span|br|table|h[1-6]|ul|ol|a|b|i|pre)\b/i;

/** A web page (html): the encoding that it declares holds, unless the bytes say plainly that it is another. */
export function readWebPage(bytes: Uint8Array, options: ReadOptions): ReadParagraphs {
	const found = decodeText(bytes, options.encoding);
	if (!found.ok) return found;
	const said = declared.exec(found.text.slice(0, 4096))?.[1];
	const isSaid = options.encoding === undefined && found.isGuessed && said !== undefined && iconv.encodingExists(said);
	const decoded = isSaid ? decodeText(bytes, said.toLowerCase()) : found;
	if (!decoded.ok) return decoded;
	if (!anyTag.test(decoded.text.slice(0, 65_536))) return { ok: false, reason: 'not-html' };
	return {
		ok: true,
		encoding: decoded.encoding,
		isEncodingGuessed: found.isGuessed && !isSaid,
		paragraphs: paragraphsOfMarkup(decoded.text)
	};
}
