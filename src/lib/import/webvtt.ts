import { captionsOf, isTiming, type Caption } from './caption.ts';
import { piecesOfCaption } from './caption-pieces.ts';
import { voicesOf } from './caption-voices.ts';
import { decodeText } from './decode-text.ts';
import type { Paragraph } from './paragraph.ts';
import type { ReadOptions } from './read-options.ts';
import type { ReadParagraphs } from './read-paragraphs.ts';

/**
 * A WebVTT file (W3C, WebVTT: The Web Video Text Tracks Format): a paragraph for each voice in each caption, the lines
 * of a caption joined by a space. A file that lacks its first line but holds captions is read all the same.
 */
export function readWebvtt(bytes: Uint8Array, options: ReadOptions): ReadParagraphs {
	const decoded = decodeText(bytes, options.encoding);
	if (!decoded.ok) return decoded;
	if (!/^WEBVTT(?:\s|$)/.test(decoded.text) && !decoded.text.split('\n').some(isTiming))
		return { ok: false, reason: 'not-webvtt' };
	const paragraphs = captionsOf(decoded.text).flatMap(paragraphsOfCaption);
	return { ok: true, encoding: decoded.encoding, isEncodingGuessed: decoded.isGuessed, paragraphs };
}

function paragraphsOfCaption({ lines, ...times }: Caption): Paragraph[] {
	const hasVoices = lines.some((line) => line.includes('<v'));
	const texts = hasVoices ? [lines.map((line) => line.trim()).join(' ')] : piecesOfCaption(lines);
	return texts.flatMap(voicesOf).map((piece) => ({
		text: piece.text,
		...times,
		...(piece.voice === undefined ? {} : { label: piece.voice })
	}));
}
