import { captionsOf, isTiming, type Caption } from './caption.ts';
import { piecesOfCaption } from './caption-pieces.ts';
import { voicesOf } from './caption-voices.ts';
import { decodeText } from './decode-text.ts';
import type { Paragraph } from './paragraph.ts';
import type { ReadOptions } from './read-options.ts';
import type { ReadParagraphs } from './read-paragraphs.ts';

/** `{\an8}` and the like: where a caption stands on the screen, as some programs write it into the words. */
const override = /\{\\[a-z]{1,8}[^}]{0,60}\}/gi;
const fontTag = /<\/?font[^>]{0,120}>/gi;

/** A SubRip file (srt): a paragraph for each speaker in each caption, its lines joined by a space; numbers, times and tags are no words. */
export function readSubRip(bytes: Uint8Array, options: ReadOptions): ReadParagraphs {
	const decoded = decodeText(bytes, options.encoding);
	if (!decoded.ok) return decoded;
	if (!decoded.text.split('\n').some(isTiming)) return { ok: false, reason: 'not-srt' };
	const { encoding, isGuessed } = decoded;
	const paragraphs = captionsOf(decoded.text).flatMap(paragraphsOfCaption);
	return { ok: true, encoding, isEncodingGuessed: isGuessed, paragraphs };
}

function paragraphsOfCaption({ lines, ...times }: Caption): Paragraph[] {
	const plain = lines.map((line) => line.replace(override, '').replace(fontTag, ''));
	return piecesOfCaption(plain)
		.flatMap(voicesOf)
		.map(({ text }) => ({ text, ...times }));
}
